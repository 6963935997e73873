package plus.jia.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunScriptTest {
    private static final Path SCRIPT = Path.of("../../run").toAbsolutePath().normalize();

    @TempDir
    private Path directory;

    @Test
    void helpNeedsNeitherJavaNorABuild() throws Exception {
        Answer answer = run(Map.of("JAVA_HOME", directory.toString()), "--help");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEqualTo(Launcher.help());
    }

    @Test
    void oldJavaIsOneLine() throws Exception {
        Path java = Files.createDirectories(directory.resolve("bin")).resolve("java");
        Files.createFile(java, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(directory.resolve("release"), "JAVA_VERSION=\"11.0.27\"\n");

        Answer answer = run(Map.of("JAVA_HOME", directory.toString()));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains("Java 17").contains("11.0.27");
    }

    @Test
    void missingJavaIsOneLine() throws Exception {
        Answer answer = run(Map.of("JAVA_HOME", directory.resolve("none").toString()));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains("JAVA_HOME");
    }

    private record Answer(int code, String out, String err) {}

    private Answer run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        String[] command = new String[arguments.length + 1];
        command[0] = SCRIPT.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
