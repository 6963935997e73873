package plus.jia.verification.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What a running Jia+ keeps in its data directory.
 *
 * @param data the directory
 */
record DataFiles(Path data) {

    Optional<ProcessHandle> postgres() throws IOException {
        Path file = data.resolve("postgres/postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()));
    }

    /** One that has ended stays listed until its parent looks; it has no working directory any more. */
    static boolean isRunning(ProcessHandle process) {
        return Files.exists(Path.of("/proc", Long.toString(process.pid()), "cwd"));
    }

    Path openedArchive(String sha256) {
        return data.resolve("ear").resolve(sha256);
    }

    void execute(String sql) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String query(String sql) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private Connection connect() throws SQLException, IOException {
        String port = Files.readString(data.resolve("postgres.port"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/jia",
                "jia",
                Files.readString(data.resolve("postgres.password")));
    }
}
