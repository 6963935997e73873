package plus.jia.verification.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that is nobody's own, set up as docs/operations.md tells its administrator to. */
final class ExternalPostgres implements AutoCloseable {
    static final String PASSWORD = "of the platform";

    private final EmbeddedPostgres server;
    private final Path passwordFile;

    private ExternalPostgres(EmbeddedPostgres server, Path passwordFile) {
        this.server = server;
        this.passwordFile = passwordFile;
    }

    static ExternalPostgres start(Path directory) throws IOException, SQLException {
        Path passwordFile = Files.writeString(directory.resolve("database.password"), PASSWORD);
        EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role jia login createrole password '" + PASSWORD + "'");
            statement.execute("create database jia owner jia");
        }
        return new ExternalPostgres(server, passwordFile);
    }

    /** What the distribution has to be told to use it. */
    String[] options() {
        return new String[] {"--db-url", url(), "--db-user", "jia", "--db-password-file", passwordFile.toString()};
    }

    int port() {
        return server.getPort();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** What no platform may read: the tables of modules. */
    String queryAsAdministrator(String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", "jia").getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "jia", PASSWORD);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/jia";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
