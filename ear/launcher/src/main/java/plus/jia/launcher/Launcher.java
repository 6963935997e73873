package plus.jia.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import plus.jia.launcher.console.Console;

/** The command line: starts Jia+ and returns once it is ready, or ends the process with one line that says why not. */
@Command(name = "./run")
public final class Launcher implements Callable<Integer> {
    private final Distribution distribution;
    private final Console console;

    @Mixin
    private final Options options = new Options();

    private Launcher(Distribution distribution, Console console) {
        this.distribution = distribution;
        this.console = console;
    }

    /** Called by {@link Main}, which lives in another class loader. */
    public static void main(File home, String[] arguments) {
        Console console = Console.ofProcess();
        int code = commandLine(new Distribution(home.toPath()), console).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine(Distribution distribution, Console console) {
        return new CommandLine(new Launcher(distribution, console))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setParameterExceptionHandler((failure, arguments) -> misused(failure, console))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
    }

    @Override
    public Integer call() throws Exception {
        if (options.help) {
            console.out().print(help());
            return CommandLine.ExitCode.OK;
        }
        Configuration configuration =
                new Configuration(options.asProperties(), asMap(System.getProperties()), System.getenv());
        new Startup(distribution, configuration.resolve(), console, options.verbose).run();
        return CommandLine.ExitCode.OK;
    }

    private static int misused(ParameterException failure, Console console) {
        console.warn(failure.getMessage() + " (./run --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, Console console) {
        console.fail(failure);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** A page of text rather than a generated one: the start script shows it too, before anything is built. */
    static String help() throws IOException {
        try (InputStream in = Launcher.class.getResourceAsStream("help.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> asMap(Properties properties) {
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
