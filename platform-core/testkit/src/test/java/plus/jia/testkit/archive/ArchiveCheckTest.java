package plus.jia.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveCheckTest {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String BEANS = "WEB-INF/beans.xml";
    private static final String PERSISTENCE = "WEB-INF/classes/META-INF/persistence.xml";

    @TempDir
    private Path directory;

    private final Map<String, byte[]> content = new LinkedHashMap<>();

    ArchiveCheckTest() {
        put(MANIFEST, "Manifest-Version: 1.0\nJia-Module: music\nJia-Module-Version: 1.0\n");
        put(BEANS, "<beans bean-discovery-mode=\"annotated\"/>");
        put(PERSISTENCE, persistence("jdbc/jia/music", "false"));
        put("WEB-INF/classes/music/Music.class", "code");
        content.put("WEB-INF/lib/own.jar", zip(Map.of("own/Own.class", new byte[1])));
    }

    @Test
    void passesAModuleThatKeepsToTheRules() throws IOException {
        assertThat(ArchiveCheck.problems(war())).isEmpty();
        assertThat(ArchiveCheck.refusal(war())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta/inject/Inject.class, Jakarta EE",
        "plus/jia/spi/ServiceProvider.class, the SPI",
        "plus/jia/bridge/ModuleRegistry.class, the bridge",
        "plus/jia/platform/module/ModuleOfferings.class, the platform",
        "plus/jia/testkit/Contract.class, the test kit",
        "org/eclipse/microprofile/config/Config.class, MicroProfile",
        "org/hibernate/Session.class, Hibernate",
        "META-INF/services/java.sql.Driver, a JDBC driver"
    })
    void refusesWhatThePlatformProvidesInALibraryAndAmongTheClasses(String entry, String what) throws IOException {
        content.put("WEB-INF/lib/packed.jar", zip(Map.of(entry, new byte[1])));
        put("WEB-INF/classes/" + entry, "code");

        assertThat(ArchiveCheck.problems(war()))
                .hasSize(2)
                .allMatch(problem -> problem.contains("packs " + what + ", which the platform provides"))
                .anyMatch(problem -> problem.startsWith("WEB-INF/lib/packed.jar"));
    }

    @Test
    void refusesAnArchiveWithoutManifest() throws IOException {
        content.remove(MANIFEST);
        content.remove(PERSISTENCE);

        assertThat(ArchiveCheck.problems(war()))
                .containsExactly(
                        "its manifest has no Jia-Module: the id of the module",
                        "its manifest has no Jia-Module-Version");
    }

    @Test
    void refusesAnIdThatIsNoCode() throws IOException {
        put(MANIFEST, "Manifest-Version: 1.0\nJia-Module: Music_1\nJia-Module-Version: 1.0\n");
        content.remove(PERSISTENCE);

        assertThat(ArchiveCheck.problems(war())).singleElement().asString().endsWith("hyphens): Music_1");
    }

    @Test
    void refusesAnArchiveWithoutBeansFile() throws IOException {
        content.remove(BEANS);

        assertThat(ArchiveCheck.problems(war()))
                .containsExactly("it has no WEB-INF/beans.xml with bean-discovery-mode=\"annotated\"");
    }

    @Test
    void refusesAnotherDiscoveryMode() throws IOException {
        put(BEANS, "<beans bean-discovery-mode=\"all\"/>");

        assertThat(ArchiveCheck.problems(war())).hasSize(1);
    }

    @Test
    void refusesTheDataSourceOfAnother() throws IOException {
        put(PERSISTENCE, persistence("jdbc/jia/platform", "false"));

        assertThat(ArchiveCheck.problems(war()))
                .containsExactly("its persistence.xml does not use its own data source jdbc/jia/music");
    }

    @Test
    void refusesEnhancementThatFailsInAnEnterpriseArchive() throws IOException {
        put(PERSISTENCE, persistence("jdbc/jia/music", "true"));

        assertThat(ArchiveCheck.problems(war()))
                .hasSize(3)
                .allMatch(problem -> problem.contains("hibernate.enhancer.enable"));
    }

    @Test
    void refusesAHealthCheckOfItsOwn() throws IOException {
        put("WEB-INF/classes/music/Check.class", "..Lorg/eclipse/microprofile/health/Readiness;..");

        assertThat(ArchiveCheck.problems(war()))
                .singleElement()
                .asString()
                .startsWith("music/Check.class is a MicroProfile Health check");
    }

    @Test
    void failsTheBuildWithAllReasonsAtOnce() throws IOException {
        content.remove(MANIFEST);
        content.remove(BEANS);

        assertThat(ArchiveCheck.refusal(war()).orElseThrow())
                .contains("music.war is no module")
                .contains("Jia-Module-Version")
                .contains("beans.xml");
    }

    private void put(String name, String text) {
        content.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path war() throws IOException {
        return Files.write(directory.resolve("music.war"), zip(content));
    }

    private static String persistence(String dataSource, String enhancer) {
        return """
                <persistence><persistence-unit name="music"><jta-data-source> %1$s </jta-data-source><properties>
                <property value="%2$s" name="hibernate.enhancer.enableDirtyTracking"/>
                <property name="hibernate.enhancer.enableLazyInitialization" value="%2$s"/>
                <property name="hibernate.enhancer.enableAssociationManagement" value="%2$s"/>
                </properties></persistence-unit></persistence>
                """.formatted(dataSource, enhancer);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
