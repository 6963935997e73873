package plus.jia.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plus.jia.platform.Wired.wired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plus.jia.platform.SetConfig;

class SecretBoxTest {
    private static final String SECRET = "对青霉素过敏";

    @TempDir
    private Path directory;

    @Test
    void opensWhatItSealed() {
        SecretBox box = box(key("a", 1));

        String sealed = box.seal(SECRET);

        assertThat(box.open(sealed)).isEqualTo(SECRET);
        assertThat(sealed).matches("[0-9a-f]{8}:[A-Za-z0-9+/]+=*").doesNotContain(SECRET);
        assertThat(box.seal(SECRET)).isNotEqualTo(sealed);
    }

    @Test
    void makesAKeyOfItsOwnThatOnlyTheOwnerCanRead() throws IOException {
        SecretBox box = wired(new SecretBox(), new SetConfig().set("jia.data", directory));

        String sealed = box.seal(SECRET);

        assertThat(box.open(sealed)).isEqualTo(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void opensWithAnOldKeyWhatWasSealedBeforeARotation() {
        String sealed = box(key("old", 1)).seal(SECRET);

        SecretBox rotated = box(key("new", 2), key("other", 3), key("old", 1));

        assertThat(rotated.open(sealed)).isEqualTo(SECRET);
        assertThat(sealed).doesNotStartWith(rotated.currentPrefix());
        String anew = rotated.seal(rotated.open(sealed));
        assertThat(anew).startsWith(rotated.currentPrefix());
        assertThat(box(key("new", 2)).open(anew)).isEqualTo(SECRET);
    }

    @Test
    void opensWhatWasSealedBeforeThereWereIds() {
        String sealed = box(key("old", 1)).seal(SECRET);
        String withoutId = sealed.substring(sealed.indexOf(':') + 1);

        assertThat(box(key("old", 1)).open(withoutId)).isEqualTo(SECRET);
        assertThat(box(key("new", 2), key("old", 1)).open(withoutId)).isEqualTo(SECRET);
        assertThat(withoutId).doesNotStartWith(box(key("old", 1)).currentPrefix());
    }

    @Test
    void namesTheKeyThatIsMissingAndNothingElse() {
        String sealed = box(key("old", 1)).seal(SECRET);
        String[] parts = sealed.split(":");

        assertThatThrownBy(() -> box(key("new", 2)).open(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(parts[0])
                .hasMessageContaining("jia.secret.old.key.files")
                .message()
                .doesNotContain(parts[1]);
        assertThatThrownBy(() -> box(key("new", 2)).open(parts[1]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fits what is stored")
                .message()
                .doesNotContain(parts[1]);
    }

    @Test
    void refusesWhatWasAltered() {
        SecretBox box = box(key("a", 1));
        String sealed = box.seal(SECRET);
        String id = sealed.substring(0, 9);

        for (String content : new String[] {"", "AAAA", "kein Base64!", flipped(sealed.substring(9))}) {
            assertThatThrownBy(() -> box.open(id + content))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("was altered");
        }
    }

    @Test
    void refusesAKeyFileThatHoldsNoKey() throws IOException {
        Path file = directory.resolve("short");
        Files.writeString(file, "c2hvcnQ=");
        assertThatThrownBy(() -> box(file).seal(SECRET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 bytes in Base64")
                .message()
                .doesNotContain("c2hvcnQ");
    }

    @Test
    void missesAnOldKeyFileOnlyWhereItIsNeeded() {
        String old = box(key("old", 1)).seal(SECRET);
        SecretBox box = box(key("new", 2), directory.resolve("gone"));

        assertThat(box.open(box.seal(SECRET))).isEqualTo(SECRET);
        assertThatThrownBy(() -> box.open(old))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    private static String flipped(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        bytes[20] ^= 1;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private SecretBox box(Path current, Path... old) {
        SetConfig config = new SetConfig().set("jia.secret.key.file", current);
        if (old.length > 0) {
            config.set(
                    "jia.secret.old.key.files",
                    String.join(" , ", Arrays.stream(old).map(Path::toString).toList()));
        }
        return wired(new SecretBox(), config);
    }

    private Path key(String name, int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        try {
            return Files.writeString(
                    directory.resolve(name), Base64.getEncoder().encodeToString(key) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
