package plus.jia.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A generated password in a file that its owner alone can read. */
final class SecretFile {
    private static final int BYTES = 24;

    private SecretFile() {}

    static Path readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return file;
    }

    private static void create(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, generate());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String generate() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
