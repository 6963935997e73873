package plus.jia.platform.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;

/** The keys of the {@link SecretBox}. A file that changes is read again, so that new content of it needs no restart. */
class SecretKeys {
    private final Path currentFile;
    private final List<Path> oldFiles;
    private final Map<Path, ReadKey> read = new ConcurrentHashMap<>();

    SecretKeys(Config config) {
        currentFile = currentFile(config);
        oldFiles = oldFiles(config);
    }

    private record ReadKey(FileTime changed, SecretKeyFile key) {}

    /** The key to seal with. */
    SecretKeyFile current() {
        if (!Files.exists(currentFile)) {
            create(currentFile);
        }
        return read(currentFile);
    }

    /** Further keys to open with, in the order of the configuration. */
    List<SecretKeyFile> old() {
        return oldFiles.stream().map(this::read).toList();
    }

    private SecretKeyFile read(Path file) {
        FileTime changed = changed(file);
        ReadKey known = read.get(file);
        if (known == null || !known.changed().equals(changed)) {
            known = new ReadKey(changed, SecretKeyFile.read(file));
            read.put(file, known);
        }
        return known.key();
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the secret key cannot be read: " + file, e);
        }
    }

    private static Path currentFile(Config config) {
        return config.getOptionalValue("jia.secret.key.file", String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(config.getValue("jia.data", String.class), "secret.key"));
    }

    private static List<Path> oldFiles(Config config) {
        return config.getOptionalValue("jia.secret.old.key.files", String.class).stream()
                .flatMap(files -> Arrays.stream(files.split(",")))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .toList();
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
