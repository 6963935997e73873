package plus.jia.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A fingerprint of credentials that says nothing without the key, which is made anew with each start and never leaves memory. */
final class CredentialSeal {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    CredentialSeal() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    /** Binds the password to the hash it was right for, so that a changed password is not taken for the old one. */
    String of(Credentials credentials, String passwordHash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((credentials.username() + "\0" + passwordHash + "\0").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(credentials.password().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
