package plus.jia.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import plus.jia.launcher.console.StartFailure;
import plus.jia.launcher.files.Trees;

/** The files of the cluster: made once, its configuration written anew at each start. */
final class ClusterFiles {
    private static final Duration INIT_LIMIT = Duration.ofMinutes(3);

    private final Path cluster;

    ClusterFiles(Path cluster) {
        this.cluster = cluster;
    }

    boolean exist() {
        return Files.exists(cluster.resolve("PG_VERSION"));
    }

    /** Makes them beside their final name, so that a first start cut short leaves no half a cluster. */
    void create(PostgresPrograms programs, Path superuserPassword) throws IOException, InterruptedException {
        Path unfinished = cluster.resolveSibling(cluster.getFileName() + ".new");
        Trees.delete(unfinished);
        PostgresPrograms.Answer answer = programs.run(
                INIT_LIMIT,
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
        if (!answer.succeeded()) {
            throw new StartFailure(
                    "初始化数据库失败 PostgreSQL could not make its files in " + unfinished + ": " + answer.lastLine());
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    void configure(int port, Path log) throws IOException {
        Files.writeString(cluster.resolve("pg_hba.conf"), """
                # Written at each start. Nobody gets in without a password.
                host all all 127.0.0.1/32 scram-sha-256
                """);
        Files.writeString(cluster.resolve("postgresql.conf"), settings(port, log));
    }

    private String settings(int port, Path log) {
        return """
                # Written at each start; put changes of your own into postgresql.local.conf in the directory above.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 200
                shared_buffers = '128MB'
                jit = off
                timezone = 'UTC'
                lc_messages = 'C'
                default_text_search_config = 'pg_catalog.simple'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_file_mode = 0600
                log_rotation_age = '1d'
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] %%q%%u@%%d '
                include_if_exists = '../postgresql.local.conf'
                """.formatted(port, log.toString().replace("'", "''"));
    }
}
