package plus.jia.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import plus.jia.launcher.console.StartFailure;

/** The server process of one cluster, by way of {@code pg_ctl}. */
final class PostgresServer {
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(5);
    private static final Duration IMMEDIATE_LIMIT = Duration.ofSeconds(1);

    private final PostgresPrograms programs;
    private final Path cluster;

    PostgresServer(PostgresPrograms programs, Path cluster) {
        this.programs = programs;
        this.cluster = cluster;
    }

    /** Starts it and waits until it accepts connections, which after a crash is when its log is replayed. */
    void start(Path log) throws IOException, InterruptedException {
        PostgresPrograms.Answer answer = programs.run(
                RECOVERY_LIMIT.plusSeconds(5),
                "pg_ctl",
                "start",
                "--silent",
                "--wait",
                "--timeout=" + RECOVERY_LIMIT.toSeconds(),
                "--pgdata=" + cluster,
                "--log=" + log);
        if (!answer.succeeded()) {
            throw new StartFailure("PostgreSQL 启动失败 PostgreSQL did not start: " + answer.lastLine() + " (" + log + ")");
        }
    }

    /**
     * Disconnects everybody and stops; after the limit without its last checkpoint, which loses nothing but makes the next
     * start replay the log. Returns whether it is down.
     */
    boolean stop(Duration limit) throws IOException, InterruptedException {
        return stop("fast", limit)
                || stop("immediate", IMMEDIATE_LIMIT)
                || !Files.exists(cluster.resolve("postmaster.pid"));
    }

    private boolean stop(String mode, Duration limit) throws IOException, InterruptedException {
        return programs.run(
                        limit.plusMillis(500),
                        "pg_ctl",
                        "stop",
                        "--silent",
                        "--wait",
                        "--mode=" + mode,
                        "--timeout=" + Math.max(1, limit.toSeconds()),
                        "--pgdata=" + cluster)
                .succeeded();
    }
}
