package plus.jia.bridge;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import plus.jia.spi.Codes;

/**
 * What a module's archive says of itself in its manifest, known before any of its code runs.
 *
 * @param id the module's id, {@code Jia-Module}
 * @param version its version, {@code Jia-Module-Version}
 * @param spiLevel the SPI level it was built against, {@code Jia-Spi-Level}; 1 where it says nothing
 */
public record ModuleIdentity(String id, String version, int spiLevel) {
    /** The manifest entry that makes an archive a module. */
    public static final String ID_ENTRY = "Jia-Module";

    /** Checks the parts. */
    public ModuleIdentity {
        Codes.require(id, ID_ENTRY);
        Objects.requireNonNull(version, "version");
        if (spiLevel < 1) {
            throw new IllegalArgumentException("Jia-Spi-Level must be 1 or more");
        }
    }

    /**
     * Reads the identity from a manifest.
     *
     * @param manifest the archive's manifest
     * @return the identity, or empty when the archive is no module
     * @throws IllegalArgumentException when an entry is malformed
     */
    public static Optional<ModuleIdentity> of(Manifest manifest) {
        Attributes entries = manifest.getMainAttributes();
        String id = entries.getValue(ID_ENTRY);
        if (id == null) {
            return Optional.empty();
        }
        String version = Objects.requireNonNullElse(entries.getValue("Jia-Module-Version"), "0");
        String level = Objects.requireNonNullElse(entries.getValue("Jia-Spi-Level"), "1");
        return Optional.of(new ModuleIdentity(id, version, Integer.parseInt(level)));
    }

    static Optional<ModuleIdentity> of(ServletContext application) {
        try (InputStream in = application.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return in == null ? Optional.empty() : of(new Manifest(in));
        } catch (IOException e) {
            throw new IllegalStateException("manifest of " + application.getContextPath() + " cannot be read", e);
        }
    }
}
