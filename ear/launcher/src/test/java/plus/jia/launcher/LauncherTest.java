package plus.jia.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import plus.jia.launcher.console.Console;

class LauncherTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void helpTellsEveryOptionAndItsVariable() throws IOException {
        assertThat(run("--help")).isZero();

        String help = out.toString(StandardCharsets.UTF_8);
        assertThat(help).isEqualTo(Launcher.help());
        for (OptionSpec option : commandLine().getCommandSpec().options()) {
            assertThat(help).contains(option.longestName());
        }
        for (String key : new Options().asProperties().keySet()) {
            assertThat(help).contains(key.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
    }

    @Test
    void unknownOptionIsOneLineAndCodeTwo() {
        assertThat(run("--bogus")).isEqualTo(2);
        assertThat(errorLine()).contains("--bogus").contains("--help");
    }

    @Test
    void wordInsteadOfAPortIsOneLineAndCodeTwo() {
        assertThat(run("--port", "eighty")).isEqualTo(2);
        assertThat(errorLine()).contains("--port").contains("eighty");
    }

    @Test
    void portInUseIsOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("--data", directory.toString(), "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(errorLine()).contains("Port " + taken.getLocalPort()).contains("--port");
        }
    }

    @Test
    void directoryThatCannotBeMadeIsOneLine() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(run("--data", file.resolve("below").toString())).isEqualTo(1);
        assertThat(errorLine()).contains("data directory").contains(file.toString());
    }

    @Test
    void secondStartOnTheSameDirectoryIsRefused() {
        DataDirectory held = DataDirectory.open(directory);

        assertThat(run("--data", directory.toString(), "--port", "0")).isEqualTo(1);
        assertThat(errorLine())
                .contains("is running with the data directory")
                .contains("process " + ProcessHandle.current().pid());
        assertThat(held.root()).isEqualTo(directory);
    }

    @Test
    void missingPasswordFileIsOneLine() {
        Path missing = directory.resolve("missing");

        assertThat(run(external("jdbc:postgresql://127.0.0.1:1/jia", missing))).isEqualTo(1);
        assertThat(errorLine()).contains("password file").contains(missing.toString());
    }

    @Test
    void unreachableDatabaseIsOneLineWithoutItsParameters() throws IOException {
        Path password = Files.writeString(directory.resolve("password"), "geheim");

        assertThat(run(external("jdbc:postgresql://127.0.0.1:1/jia?password=geheim", password)))
                .isEqualTo(1);
        assertThat(errorLine())
                .contains("Cannot reach the database jdbc:postgresql://127.0.0.1:1/jia:")
                .doesNotContain("geheim");
    }

    @Test
    void detailsOfAFailureAreInTheLog() throws IOException {
        missingPasswordFileIsOneLine();

        assertThat(directory.resolve("data/log/launcher.log")).content().contains("NoSuchFileException");
    }

    @Test
    void incompleteDistributionIsOneLine() {
        assertThat(run("--data", directory.resolve("data").toString(), "--port", "0", "--db-url", "jdbc:postgresql:x"))
                .isEqualTo(1);
        assertThat(errorLine()).contains("--db-password-file");
    }

    @Test
    void demoCanBeSwitchedEitherWay() {
        assertThat(parsed("--no-demo").asProperties()).containsEntry(Configuration.DEMO, "false");
        assertThat(parsed("--demo").asProperties()).containsEntry(Configuration.DEMO, "true");
        assertThat(parsed().asProperties()).doesNotContainKey(Configuration.DEMO);
    }

    private String[] external(String url, Path passwordFile) {
        return new String[] {
            "--data",
            directory.resolve("data").toString(),
            "--port",
            "0",
            "--db-url",
            url,
            "--db-user",
            "jia",
            "--db-password-file",
            passwordFile.toString()
        };
    }

    private static Options parsed(String... arguments) {
        Options options = new Options();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("options", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs(arguments);
        return options;
    }

    private int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    private CommandLine commandLine() {
        Console console = new Console(stream(out), stream(err), Clock.systemUTC());
        return Launcher.commandLine(new Distribution(directory), console);
    }

    private String errorLine() {
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
