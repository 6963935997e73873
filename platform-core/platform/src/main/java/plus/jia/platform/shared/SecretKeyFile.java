package plus.jia.platform.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key and where it lies.
 *
 * @param id tells keys apart and gives nothing away: the first bytes of the key's SHA-256, in hexadecimal digits
 * @param key the key itself
 * @param file where it was read
 */
record SecretKeyFile(String id, SecretKey key, Path file) {
    static final int KEY_BYTES = 32;

    private static final int ID_BYTES = 4;

    static SecretKeyFile read(Path file) {
        byte[] key = bytes(file);
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException(file + " must hold " + KEY_BYTES + " bytes in Base64");
        }
        return new SecretKeyFile(id(key), new SecretKeySpec(key, "AES"), file);
    }

    private static byte[] bytes(Path file) {
        try {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the secret key cannot be read: " + file, e);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static String id(byte[] key) {
        return HexFormat.of().formatHex(Arrays.copyOf(Sha256.of(key), ID_BYTES));
    }
}
