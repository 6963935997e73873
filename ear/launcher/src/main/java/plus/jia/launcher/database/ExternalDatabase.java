package plus.jia.launcher.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import plus.jia.launcher.console.StartFailure;

/** A configured PostgreSQL: checked before anything else starts, so that what is wrong is said in one line. */
public final class ExternalDatabase {
    private static final int OLDEST_MAJOR_VERSION = 15;
    private static final String CHECK = """
            SELECT r.rolcreaterole OR r.rolsuper, has_database_privilege(current_database(), 'CREATE')
              FROM pg_roles r WHERE r.rolname = current_user
            """;

    private ExternalDatabase() {}

    public static DatabaseAccess check(DatabaseAccess access) {
        try (Connection connection = access.dataSource().getConnection()) {
            requireVersion(connection);
            requireRights(connection, access);
            return access;
        } catch (SQLException e) {
            throw new StartFailure(explain(access, e), e);
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_MAJOR_VERSION) {
            throw new StartFailure("数据库版本过旧 The database is PostgreSQL " + version + "; Jia+ needs "
                    + OLDEST_MAJOR_VERSION + " or newer.");
        }
    }

    private static void requireRights(Connection connection, DatabaseAccess access) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rights = statement.executeQuery(CHECK)) {
            rights.next();
            if (!rights.getBoolean(1)) {
                throw new StartFailure("数据库用户权限不足 The database user \"" + access.user()
                        + "\" may not create roles: ALTER ROLE \"" + access.user() + "\" CREATEROLE.");
            }
            if (!rights.getBoolean(2)) {
                throw new StartFailure("数据库用户权限不足 The database user \"" + access.user()
                        + "\" may not create schemas: GRANT CREATE ON DATABASE … TO \"" + access.user() + "\".");
            }
        }
    }

    private static String explain(DatabaseAccess access, SQLException e) {
        String url = DatabaseAccess.withoutSecrets(access.url());
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000" ->
                "数据库拒绝登录 The database refuses the user \"" + access.user()
                        + "\": wrong user or password (password from " + access.passwordFile() + ").";
            case "3D000" -> "数据库不存在 The database does not exist: " + url;
            default -> "连不上数据库 Cannot reach the database " + url + ": " + firstLine(e);
        };
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
