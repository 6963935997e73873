package plus.jia.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
    /** The server does so for every jar of the JVM's cache once it has booted, beside the unpacking. */
    @Test
    void readsOnWhenTheSharedJarIsClosed() throws Exception {
        try (InputStream archive = PostgresBinaries.archive()) {
            archive.readNBytes(1000);
            for (URL manifest : Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                if (manifest.openConnection() instanceof JarURLConnection jar) {
                    jar.getJarFile().close();
                }
            }
            assertThat(archive.readAllBytes()).hasSizeGreaterThan(1_000_000);
        }
    }

    @Test
    void startsAnewWhereAnUnpackingWasCutShort(@TempDir Path directory) throws Exception {
        Path half = Files.createDirectories(directory.resolve("unpacking/bin"));
        Files.writeString(half.resolve("postgres"), "half a program");

        Path home = PostgresBinaries.unpacked(directory, "test");

        assertThat(Files.size(home.resolve("bin/postgres"))).isGreaterThan(1_000_000);
        assertThat(directory.resolve("unpacking")).doesNotExist();
    }
}
