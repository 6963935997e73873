package plus.jia.verification.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One start of the distribution as a process of its own, with everything it writes to its terminal. */
public final class JiaProcess implements AutoCloseable {
    /** Generous: build machines are busy, and how long a start takes is measured elsewhere. */
    private static final Duration READY_LIMIT = Duration.ofMinutes(8);

    private static final Duration END_LIMIT = Duration.ofMinutes(1);
    private static final Pattern READY = Pattern.compile("Jia\\+ ready: (http://\\S+) \\((\\d+) ms\\)");

    /** A short life is not worth the better compiler's work. */
    public static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final int LOG_LINES = 60;

    private final Process process;
    private final Path data;
    private final Path out;
    private final Path err;

    private JiaProcess(Process process, Path data, Path out, Path err) {
        this.process = process;
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /** The distribution that the build made. */
    public static Path distribution() {
        return Path.of(System.getProperty("jia.distribution"));
    }

    /** Starts it on a data directory and any free port; what it says is kept beside the directory. */
    public static JiaProcess start(Path data, String... options) throws IOException {
        return start(QUICK, data, options);
    }

    /** Starts it so with these options for its Java. */
    public static JiaProcess start(List<String> javaOptions, Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of(
                "-jar", distribution().resolve("jia.jar").toString(), "--port", "0", "--data", data.toString()));
        command.addAll(List.of(options));
        Path out = Files.createTempFile(data.toAbsolutePath().getParent(), "jia", ".out");
        Path err = Files.createTempFile(data.toAbsolutePath().getParent(), "jia", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JIA_"));
        return new JiaProcess(builder.start(), data, out, err);
    }

    /** Returns where it is served once it says that it is ready; one that is not in time is ended by force. */
    public URI awaitReady() throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + READY_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < giveUp) {
            Matcher ready = READY.matcher(lastLine());
            if (ready.matches()) {
                return URI.create(ready.group(1));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new AssertionError("not ready: " + Files.readString(out) + Files.readString(err) + logs());
    }

    /** The ends of its logs, for one that did not start on a machine that nobody can look at afterwards. */
    private String logs() throws IOException {
        StringBuilder ends = new StringBuilder();
        for (String name : List.of("launcher.log", "server.0.log")) {
            Path log = data.resolve("log").resolve(name);
            if (Files.exists(log)) {
                List<String> lines = Files.readAllLines(log);
                ends.append(name).append(":\n");
                lines.stream().skip(Math.max(0, lines.size() - LOG_LINES)).forEach(line -> ends.append(line)
                        .append('\n'));
            }
        }
        return ends.toString();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public List<String> lines() throws IOException {
        return Files.readAllLines(out);
    }

    public List<String> errorLines() throws IOException {
        return Files.readAllLines(err);
    }

    private String lastLine() throws IOException {
        List<String> lines = lines();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** Asks it to end, as Ctrl-C and a service manager do, and returns how long that took. */
    public Duration terminate() throws InterruptedException {
        long begin = System.nanoTime();
        process.destroy();
        awaitEnd();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** As {@code kill -9}: nothing of it runs any more afterwards, nor was asked to end. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Returns the exit code; one that does not end in time is ended by force. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("process " + process.pid() + " does not end: " + out);
        }
        return process.exitValue();
    }

    public int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            terminate();
        }
    }
}
