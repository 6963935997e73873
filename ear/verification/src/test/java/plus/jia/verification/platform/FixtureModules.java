package plus.jia.verification.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import plus.jia.verification.fixture.Canteen;
import plus.jia.verification.fixture.Moody;
import plus.jia.verification.fixture.Spy;
import plus.jia.verification.fixture.SpyApplication;
import plus.jia.verification.fixture.SpyResource;
import plus.jia.verification.fixture.Stillborn;
import plus.jia.verification.fixture.Witness;

/** Packs the modules made for tests as a partner's build would. */
public final class FixtureModules {
    private FixtureModules() {}

    /** A directory with their archives, for {@code --modules}. */
    public static Path directory() {
        try {
            Path directory = Files.createDirectories(Path.of(System.getProperty("jia.work"), "modules"));
            pack(directory, "moody", 1, Moody.class, Moody.Mood.class);
            pack(directory, "canteen", 1, Canteen.class);
            pack(directory, "spy", 1, Spy.class, SpyApplication.class, SpyResource.class);
            pack(directory, "stillborn", 1, Stillborn.class);
            pack(directory, "from-the-future", 99, Stillborn.class);
            pack(directory, "without-a-provider", 1, SpyApplication.class);
            Files.writeString(directory.resolve("no-archive.war"), "not a zip file");
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory with the archive of the one that keeps what it is told, for {@code --modules}. */
    public static Path witness(Path parent) throws IOException {
        Path directory = Files.createDirectories(parent.resolve("modules"));
        WebArchive war = archive("witness", 1, Witness.class);
        war.addAsResource(new StringAsset(Witness.MIGRATION), "db/migration/V1__event.sql");
        export(war, directory);
        return directory;
    }

    private static void pack(Path directory, String id, int spiLevel, Class<?>... classes) {
        export(archive(id, spiLevel, classes), directory);
    }

    private static WebArchive archive(String id, int spiLevel, Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, id + ".war")
                .addClasses(classes)
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml")
                .setManifest(new StringAsset("Manifest-Version: 1.0\nJia-Module: " + id
                        + "\nJia-Module-Version: 1\nJia-Spi-Level: " + spiLevel + "\n"));
    }

    private static void export(WebArchive war, Path directory) {
        war.as(ZipExporter.class).exportTo(directory.resolve(war.getName()).toFile(), true);
    }
}
