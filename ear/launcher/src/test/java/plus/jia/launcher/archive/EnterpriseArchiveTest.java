package plus.jia.launcher.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plus.jia.launcher.console.StartFailure;

class EnterpriseArchiveTest {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    private Path directory;

    private Path opened;

    @BeforeEach
    void chooseDirectory() {
        opened = directory.resolve("ear");
    }

    @Test
    void opensModulesAndLibrariesUnderTheDigest() throws IOException {
        EnterpriseArchive archive = open(archive(Map.of(
                DESCRIPTOR,
                descriptor(web("platform.war", "/"), web("lunch.war", "/m/lunch")),
                "platform.war",
                "platform",
                "lunch.war",
                "lunch",
                "lib/shared.jar",
                "shared")));

        assertThat(archive.root()).isEqualTo(opened.resolve(archive.sha256()));
        assertThat(archive.sha256()).matches("[0-9a-f]{64}");
        assertThat(archive.platform().archive()).hasContent("platform");
        assertThat(archive.webModules())
                .containsExactly(
                        new WebModule(archive.root().resolve("platform.war"), "/"),
                        new WebModule(archive.root().resolve("lunch.war"), "/m/lunch"));
        assertThat(archive.libraries().resolve("shared.jar")).hasContent("shared");
    }

    @Test
    void leavesAnArchiveThatLiesOpenAsItIs() throws IOException {
        Path file = archive(Map.of(DESCRIPTOR, descriptor(web("platform.war", "/")), "platform.war", "platform"));
        Path module = open(file).platform().archive();
        Files.writeString(module, "seen before");

        assertThat(open(file).platform().archive()).hasContent("seen before");
    }

    @Test
    void tellsAChangedArchiveUnderTheSameName() throws IOException {
        Path file = archive(Map.of(DESCRIPTOR, descriptor(web("platform.war", "/")), "platform.war", "platform"));
        EnterpriseArchive first = open(file);
        Files.move(
                archive(Map.of(DESCRIPTOR, descriptor(web("platform.war", "/")), "platform.war", "changed!")),
                file,
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(open(file).sha256()).isNotEqualTo(first.sha256());
        assertThat(open(file).platform().archive()).hasContent("changed!");
    }

    @Test
    void knowsTheSameArchiveUnderAnotherName() throws IOException {
        Path file = archive(Map.of(DESCRIPTOR, descriptor(web("platform.war", "/")), "platform.war", "platform"));
        EnterpriseArchive first = open(file);
        Path copy = Files.copy(file, directory.resolve("copy.ear"));

        assertThat(open(copy)).isEqualTo(first);
    }

    @Test
    void opensAgainWhatWasNotOpenedToItsEnd() throws IOException {
        Path file = archive(Map.of(DESCRIPTOR, descriptor(web("platform.war", "/")), "platform.war", "platform"));
        EnterpriseArchive first = open(file);
        Files.delete(first.root().resolve(".complete"));
        Files.writeString(first.platform().archive(), "half");

        assertThat(open(file).platform().archive()).hasContent("platform");
    }

    @Test
    void keepsTheLastThree() throws IOException {
        for (int day = 0; day < 5; day++) {
            Path file =
                    archive(Map.of(DESCRIPTOR, descriptor(web("platform.war", "/")), "platform.war", "version " + day));
            EnterpriseArchive.open(file, opened, Clock.fixed(NOW.plus(Duration.ofDays(day)), ZoneOffset.UTC));
        }

        try (Stream<Path> kept = Files.list(opened)) {
            assertThat(kept.map(root -> read(root.resolve("platform.war"))))
                    .containsExactlyInAnyOrder("version 2", "version 3", "version 4");
        }
    }

    @Test
    void refusesAnEntryThatClimbsOutOfTheArchive() throws IOException {
        Path file = archive(Map.of(DESCRIPTOR, descriptor(web("platform.war", "/")), "../../climbed", "out"));

        assertThatThrownBy(() -> open(file)).isInstanceOf(StartFailure.class).hasMessageContaining("../../climbed");
        assertThat(directory.resolve("climbed")).doesNotExist();
        assertThat(opened).isEmptyDirectory();
    }

    @Test
    void refusesADescriptorThatPointsOutOfTheArchive() throws IOException {
        Path file = archive(Map.of(DESCRIPTOR, descriptor(web("../../platform.war", "/"))));

        assertThatThrownBy(() -> open(file)).isInstanceOf(StartFailure.class).hasMessageContaining("outside");
    }

    @Test
    void refusesADescriptorWithADoctype() throws IOException {
        Path file = archive(Map.of(
                DESCRIPTOR,
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><application>&e;</application>"));

        assertThatThrownBy(() -> open(file)).isInstanceOf(StartFailure.class);
    }

    @Test
    void needsAPlatformAtTheRoot() throws IOException {
        EnterpriseArchive archive = open(archive(Map.of(DESCRIPTOR, descriptor(web("lunch.war", "/m/lunch")))));

        assertThatThrownBy(archive::platform).isInstanceOf(StartFailure.class);
    }

    private EnterpriseArchive open(Path file) throws IOException {
        return EnterpriseArchive.open(file, opened, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path archive(Map<String, String> entries) throws IOException {
        Path file = Files.createTempFile(directory, "jia", ".ear");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String descriptor(String... modules) {
        return "<application xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"10\">" + String.join("", modules)
                + "<library-directory>lib</library-directory></application>";
    }

    private static String web(String uri, String contextRoot) {
        return "<module><web><web-uri>" + uri + "</web-uri><context-root>" + contextRoot
                + "</context-root></web></module>";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
