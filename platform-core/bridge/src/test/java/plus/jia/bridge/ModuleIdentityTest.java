package plus.jia.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

class ModuleIdentityTest {
    @Test
    void readsWhatTheManifestSays() {
        assertThat(ModuleIdentity.of(
                        manifest("Jia-Module", "lunch", "Jia-Module-Version", "1.2.0", "Jia-Spi-Level", "3")))
                .contains(new ModuleIdentity("lunch", "1.2.0", 3));
    }

    @Test
    void takesAnArchiveWithoutTheEntryForNoModule() {
        assertThat(ModuleIdentity.of(manifest("Built-By", "somebody"))).isEmpty();
    }

    @Test
    void refusesAMalformedId() {
        assertThatThrownBy(() -> ModuleIdentity.of(manifest("Jia-Module", "../platform")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Jia-Module");
    }

    private static Manifest manifest(String... entries) {
        Manifest manifest = new Manifest();
        for (int i = 0; i < entries.length; i += 2) {
            manifest.getMainAttributes().put(new Attributes.Name(entries[i]), entries[i + 1]);
        }
        return manifest;
    }
}
