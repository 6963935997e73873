package plus.jia.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import plus.jia.launcher.console.StartFailure;

/** Makes the platform's role and database in the embedded cluster, where they are missing. */
final class PlatformDatabase {
    private static final Set<String> REFUSED = Set.of("28P01", "28000", "3D000");

    /** It is there for certain, but this machine is busy starting everything else beside it. */
    private static final Duration REACH_LIMIT = Duration.ofMinutes(1);

    private final DatabaseAccess superuser;
    private final DatabaseAccess platform;
    private final String database;

    PlatformDatabase(DatabaseAccess superuser, DatabaseAccess platform, String database) {
        this.superuser = superuser;
        this.platform = platform;
        this.database = database;
    }

    void ensure() {
        try {
            if (!isReachable()) {
                create();
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "内置数据库无法使用 The embedded database cannot be used: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }

    private boolean isReachable() throws SQLException {
        try (Connection connection = platform.dataSource(REACH_LIMIT).getConnection()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (REFUSED.contains(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw e;
        }
    }

    private void create() throws SQLException {
        try (Connection connection = superuser.dataSource(REACH_LIMIT).getConnection();
                Statement statement = connection.createStatement()) {
            String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", platform.user())
                    ? "ALTER"
                    : "CREATE";
            statement.execute("%s ROLE %s LOGIN CREATEROLE PASSWORD %s"
                    .formatted(
                            verb,
                            statement.enquoteIdentifier(platform.user(), true),
                            statement.enquoteLiteral(platform.password())));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE %s OWNER %s"
                        .formatted(
                                statement.enquoteIdentifier(database, true),
                                statement.enquoteIdentifier(platform.user(), true)));
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
