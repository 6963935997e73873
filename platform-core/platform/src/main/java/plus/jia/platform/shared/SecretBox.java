package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small secrets unreadable at rest (AES-256-GCM). A sealed text is {@code <id of its key>:<nonce and cipher text in Base64>}; one that
 * was sealed before there were ids lacks the id and the colon.
 *
 * <p>The current key lies in the file {@code jia.secret.key.file}, else in {@code secret.key} of the data directory, made on first use. Keys
 * that only open what they once sealed are named by {@code jia.secret.old.key.files}, with commas between. All nodes on one database need the
 * same keys.
 */
@ApplicationScoped
public class SecretBox {
    private static final char AFTER_ID = ':';
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    private Config config;

    private @Nullable SecretKeys keys;

    /** Seals a text with the current key; twice the same text gives two different results. */
    public String seal(String secret) {
        SecretKeyFile key = keys().current();
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return key.id() + AFTER_ID + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal with key " + key.id(), e);
        }
    }

    /**
     * Opens what was sealed with the current key or an old one that is still configured.
     *
     * @throws IllegalStateException when there is no such key, or what is stored was altered; it names the key, never the content
     */
    public String open(String sealed) {
        int afterId = sealed.indexOf(AFTER_ID);
        return afterId < 0
                ? openWithoutId(sealed)
                : openWith(sealed.substring(0, afterId), sealed.substring(afterId + 1));
    }

    /** How everything begins that the current key sealed, so that there is nothing to gain from sealing it anew. */
    public String currentPrefix() {
        return keys().current().id() + AFTER_ID;
    }

    private String openWith(String id, String content) {
        SecretKeyFile key =
                all().filter(known -> known.id().equals(id)).findFirst().orElseThrow(() -> new UnknownKeyException(id));
        return tryOpen(key, content)
                .orElseThrow(() -> new IllegalStateException("what is stored for key " + id + " was altered"));
    }

    private String openWithoutId(String content) {
        return all().flatMap(key -> tryOpen(key, content).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("neither the current key "
                        + keys().current().id() + " of " + keys().current().file()
                        + " nor any of jia.secret.old.key.files fits what is stored"));
    }

    /** The current key first; the old ones are not even read where it fits. */
    private Stream<SecretKeyFile> all() {
        return Stream.concat(
                Stream.of(keys().current()),
                Stream.of(keys()).map(SecretKeys::old).flatMap(List::stream));
    }

    private synchronized SecretKeys keys() {
        if (keys == null) {
            keys = new SecretKeys(config);
        }
        return keys;
    }

    private static Optional<String> tryOpen(SecretKeyFile key, String content) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(content));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            byte[] opened = cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | BufferUnderflowException | IllegalArgumentException doesNotFit) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open with key " + key.id(), e);
        }
    }

    private static Cipher cipher(int mode, SecretKeyFile key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
