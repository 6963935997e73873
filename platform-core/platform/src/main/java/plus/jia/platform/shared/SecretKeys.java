package plus.jia.platform.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** The keys of the {@link SecretBox}, read from their files at each use, so that new content of a file needs no restart. */
class SecretKeys {
    private final Config config;

    SecretKeys(Config config) {
        this.config = config;
    }

    /** The key to seal with. */
    SecretKeyFile current() {
        Path file = currentFile();
        if (!Files.exists(file)) {
            create(file);
        }
        return SecretKeyFile.read(file);
    }

    /** Further keys to open with, in the order of the configuration. */
    List<SecretKeyFile> old() {
        return config.getOptionalValue("jia.secret.old.key.files", String.class).stream()
                .flatMap(files -> Arrays.stream(files.split(",")))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(file -> SecretKeyFile.read(Path.of(file)))
                .toList();
    }

    private Path currentFile() {
        return config.getOptionalValue("jia.secret.key.file", String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(config.getValue("jia.data", String.class), "secret.key"));
    }

    private static void create(Path file) {
        byte[] key = new byte[SecretKeyFile.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(key)));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("the secret key cannot be made: " + file, e);
        }
    }
}
