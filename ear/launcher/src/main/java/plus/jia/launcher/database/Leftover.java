package plus.jia.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plus.jia.launcher.console.StartFailure;

/**
 * What a start that was killed left of its PostgreSQL: a running server, or a stale {@code postmaster.pid} whose number
 * another process may bear by now.
 *
 * <p>A process counts as this cluster's only if it is a postgres whose working directory is the cluster, which is true of
 * the server and of each of its workers. The pid file is taken away only when there is none: it is also what keeps a
 * second server out while workers of a killed one still write.
 */
final class Leftover {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration ORPHAN_LIMIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path cluster;
    private final PostgresServer server;

    Leftover(Path cluster, PostgresServer server) {
        this.cluster = cluster;
        this.server = server;
    }

    /** Returns true if a server was found running and stopped. */
    boolean clear() throws IOException, InterruptedException {
        boolean running = recordedProcess().filter(this::isOfThisCluster).isPresent();
        if (running) {
            server.stop(STOP_LIMIT);
        }
        awaitNoProcess();
        Files.deleteIfExists(pidFile());
        return running;
    }

    private Optional<Long> recordedProcess() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .map(Long::valueOf);
        }
    }

    private void awaitNoProcess() throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + ORPHAN_LIMIT.toNanos();
        List<Long> left = processes();
        while (!left.isEmpty()) {
            if (System.nanoTime() > giveUp) {
                throw new StartFailure(
                        "上次的数据库进程仍在运行 Processes of an earlier PostgreSQL still use " + cluster + ": " + left);
            }
            Thread.sleep(PAUSE.toMillis());
            left = processes();
        }
    }

    private List<Long> processes() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::valueOf)
                    .filter(this::isOfThisCluster)
                    .toList();
        }
    }

    private boolean isOfThisCluster(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException goneOrSomebodyElses) {
            return false;
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
