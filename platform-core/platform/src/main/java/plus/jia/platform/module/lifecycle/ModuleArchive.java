package plus.jia.platform.module.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import plus.jia.bridge.ModuleIdentity;
import plus.jia.platform.module.ModuleOrigin;
import plus.jia.platform.module.persistence.FoundArchive;
import plus.jia.platform.shared.Sha256;

/** A module's WAR on this node's disk. */
record ModuleArchive(ModuleIdentity identity, Path file, String contextRoot, ModuleOrigin origin, String sha256) {
    /** Reads an archive; empty when it is a WAR, but no module. */
    static Optional<ModuleArchive> read(Path file, String contextRoot, ModuleOrigin origin) throws IOException {
        Optional<ModuleIdentity> identity;
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            identity = manifest == null ? Optional.empty() : ModuleIdentity.of(manifest);
        }
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        String context = contextRoot.isEmpty() ? "/m/" + identity.get().id() : contextRoot;
        return Optional.of(new ModuleArchive(identity.get(), file, context, origin, digest(file)));
    }

    String id() {
        return identity.id();
    }

    FoundArchive asFound() {
        return new FoundArchive(
                id(),
                identity.version(),
                identity.spiLevel(),
                origin,
                file.getFileName().toString(),
                contextRoot,
                sha256);
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
