package plus.jia.launcher.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import plus.jia.launcher.console.StartFailure;

/** Calls {@code initdb} and {@code pg_ctl}. */
final class PostgresPrograms {
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(5);

    private final Path home;
    private final List<String> prefix;

    private PostgresPrograms(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    static PostgresPrograms in(Path home) throws IOException, InterruptedException {
        return new PostgresPrograms(home, isRoot() ? unprivileged() : List.of());
    }

    /** What a program answered. */
    record Answer(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }

        String lastLine() {
            return output.lines().reduce("", (before, line) -> line.isBlank() ? before : line);
        }
    }

    Answer run(Duration limit, String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(limit, command);
    }

    private static Answer run(Duration limit, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            return new Answer(-1, command.get(command.size() - 1) + ": no answer within " + limit);
        }
        return new Answer(
                process.exitValue(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** PostgreSQL refuses root; in a user namespace of its own the same files belong to nobody in particular. */
    private static List<String> unprivileged() throws InterruptedException {
        List<String> prefix = List.of("unshare", "--user");
        try {
            List<String> probe = new ArrayList<>(prefix);
            probe.addAll(List.of("id", "-u"));
            Answer answer = run(PROBE_LIMIT, probe);
            if (answer.succeeded() && !answer.output().strip().equals("0")) {
                return prefix;
            }
        } catch (IOException unshareMissing) {
            throw rootRefused(unshareMissing);
        }
        throw rootRefused(null);
    }

    private static StartFailure rootRefused(@org.jspecify.annotations.Nullable IOException cause) {
        String line = "PostgreSQL 不能以 root 运行 PostgreSQL refuses to run as root, and this machine gives it no user"
                + " namespace: start Jia+ as another user, or configure a database with --db-url.";
        return cause == null ? new StartFailure(line) : new StartFailure(line, cause);
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
