package plus.jia.launcher.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The launcher's own lines: short ones to the terminal, all of them with their details to a log file. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private volatile @Nullable Path log;

    public Console(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Always UTF-8: terminals are, also where the locale says nothing. */
    public static Console ofProcess() {
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), Clock.systemUTC());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    public void logTo(Path file) {
        log = file;
    }

    public void say(String line) {
        out.println(line);
        append(line);
    }

    public void warn(String line) {
        err.println(line);
        append(line);
    }

    public void note(String line) {
        append(line);
    }

    public void log(String doing, Throwable failure) {
        append(doing + ": " + trace(failure));
    }

    /** One line for the person, the whole story for the log. */
    public void fail(Throwable failure) {
        append(trace(failure));
        if (failure instanceof StartFailure) {
            err.println(failure.getMessage());
        } else {
            Path details = log;
            err.println("启动失败 Jia+ could not start: " + failure + (details == null ? "" : " (" + details + ")"));
        }
    }

    /** Runs one step of the start and says how long it took. */
    public <T> T phase(String name, Callable<T> step) throws Exception {
        long begin = System.nanoTime();
        T result = step.call();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        say(String.format("  %s  %,d ms", name, taken.toMillis()));
        return result;
    }

    private void append(String text) {
        Path file = log;
        if (file == null) {
            return;
        }
        try {
            Files.writeString(
                    file,
                    clock.instant() + " " + text + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
