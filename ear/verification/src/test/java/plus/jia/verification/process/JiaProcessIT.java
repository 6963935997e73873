package plus.jia.verification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import plus.jia.verification.platform.JiaProcess;

/** One life of a data directory. In order, since a start is dear: each test takes up what the one before left. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JiaProcessIT {
    private static final Duration STOP_PROMISE = Duration.ofSeconds(10);
    private static final Path BUILT_EAR = Path.of(System.getProperty("jia.ear.built"));

    @TempDir
    private static Path directory;

    private final Path data = directory.resolve("data");
    private final DataFiles files = new DataFiles(data);

    @Test
    @Order(1)
    void firstStartServesThePlatformOfTheArchiveThatWasBuilt() throws Exception {
        try (JiaProcess jia = JiaProcess.start(data)) {
            URI url = jia.awaitReady();

            assertThat(url).hasHost("localhost");
            assertThat(get(url.resolve("/health/ready")).statusCode()).isEqualTo(200);
            String sha256 = sha256(BUILT_EAR);
            assertThat(jia.lines()).anySatisfy(line -> assertThat(line).endsWith("EAR sha256 " + sha256));
            assertThat(contents(files.openedArchive(sha256))).isEqualTo(contentsOfArchive(BUILT_EAR));
            assertThat(jia.lines()).anySatisfy(line -> assertThat(line)
                    .contains("Demo mode")
                    .contains("127.0.0.1")
                    .contains("office")
                    .contains("resident"));
            assertThat(jia.errorLines()).isEmpty();

            files.execute("CREATE TABLE public.kept_over_stop AS SELECT 42 AS answer");
            ProcessHandle postgres = files.postgres().orElseThrow();
            assertThat(jia.terminate()).isLessThan(STOP_PROMISE);
            assertThat(jia.exitCode()).isEqualTo(143);
            assertThat(DataFiles.isRunning(postgres)).isFalse();
            assertThat(files.postgres()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void secondStartOnTheSameDirectoryIsRefusedAndAKilledOneLeavesEverything() throws Exception {
        try (JiaProcess jia = JiaProcess.start(data)) {
            jia.awaitReady();
            assertThat(files.query("SELECT answer FROM public.kept_over_stop")).isEqualTo("42");

            try (JiaProcess second = JiaProcess.start(data)) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.errorLines()).singleElement().satisfies(line -> assertThat(line)
                        .contains("is running with the data directory"));
            }

            files.execute("CREATE TABLE public.kept_over_kill AS SELECT generate_series(1, 5000) AS number");
            jia.kill();
        }
        assertThat(files.postgres()).get().satisfies(left -> assertThat(left.isAlive())
                .isTrue());
    }

    @Test
    @Order(3)
    void startAfterAKillTakesUpWhatWasLeftRunningAndKillingBothLosesNothing() throws Exception {
        ProcessHandle left = files.postgres().orElseThrow();
        try (JiaProcess jia = JiaProcess.start(data)) {
            jia.awaitReady();
            assertThat(DataFiles.isRunning(left)).isFalse();
            assertThat(files.query("SELECT count(*) FROM public.kept_over_kill"))
                    .isEqualTo("5000");

            files.execute("UPDATE public.kept_over_kill SET number = number + 1");
            ProcessHandle postgres = files.postgres().orElseThrow();
            jia.kill();
            postgres.destroyForcibly();
        }
    }

    @Test
    @Order(4)
    void startAfterBothWereKilledRecovers() throws Exception {
        try (JiaProcess jia = JiaProcess.start(data, "--no-demo")) {
            jia.awaitReady();
            assertThat(files.query("SELECT sum(number) FROM public.kept_over_kill"))
                    .isEqualTo(Integer.toString(5000 * 5001 / 2 + 5000));
            assertThat(jia.lines()).noneSatisfy(line -> assertThat(line).contains("Demo mode"));
            assertThat(jia.terminate()).isLessThan(STOP_PROMISE);
        }
    }

    @Test
    @Order(5)
    void stopWhileStartingIsAsQuick() throws Exception {
        try (JiaProcess jia = JiaProcess.start(data)) {
            while (jia.lines().size() < 3) {
                Thread.sleep(20);
            }
            assertThat(jia.terminate()).isLessThan(STOP_PROMISE);
        }
        assertThat(files.postgres().filter(DataFiles::isRunning)).isEmpty();
    }

    private static HttpResponse<String> get(URI url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> contents(Path opened) throws Exception {
        try (var paths = Files.walk(opened)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().equals(".complete"))
                    .collect(Collectors.toMap(path -> opened.relativize(path).toString(), JiaProcessIT::sha256));
        }
    }

    private static Map<String, String> contentsOfArchive(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries =
                    zip.stream().filter(entry -> !entry.isDirectory()).toList();
            return entries.stream().collect(Collectors.toMap(ZipEntry::getName, entry -> sha256(zip, entry)));
        }
    }

    private static String sha256(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return sha256(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
