package plus.jia.verification.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as a process of its own: the built distribution with an embedded PostgreSQL and the demonstration data. */
public final class PlatformProcess {
    private static final Pattern READY = Pattern.compile("Jia\\+ ready: (http://\\S+) \\(\\d+ ms\\)");
    private static final Duration START_LIMIT = Duration.ofMinutes(8);

    private final Process process;
    private final URI base;
    private final Path output;

    private PlatformProcess(Process process, URI base, Path output) {
        this.process = process;
        this.base = base;
        this.output = output;
    }

    /** Starts on a free port with a fresh data directory and further modules. */
    public static PlatformProcess start(Path modules) {
        try {
            Path work = Files.createDirectories(Path.of(System.getProperty("jia.work"), "platform"));
            Path data = Files.createTempDirectory(work, "data-");
            Path output = data.resolveSibling(data.getFileName() + ".out");
            Process process = new ProcessBuilder(command(data, modules))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new PlatformProcess(process, awaitReady(process, output), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data, Path modules) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                // So that a test can be at an address of its own, which the sign-in throttle tells from others.
                "-Djia.proxy.addresses=127.0.0.1",
                "-Djia.gateway.time-limit=PT2S",
                "-Djia.gateway.cut-off-time=PT3S",
                "-jar",
                Path.of(System.getProperty("jia.distribution"), "jia.jar").toString(),
                "--port",
                "0",
                "--data",
                data.toString(),
                "--modules",
                modules.toString());
    }

    private static URI awaitReady(Process process, Path output) throws IOException {
        Instant deadline = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(deadline)) {
            Matcher ready = READY.matcher(Files.readString(output));
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
            if (!process.isAlive()) {
                break;
            }
            pause();
        }
        process.destroyForcibly();
        throw new AssertionError("the platform did not start:\n" + Files.readString(output));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public URI base() {
        return base;
    }

    /** Ends it as an operator would; by force when it does not heed. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the platform did not stop within 30 s: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
