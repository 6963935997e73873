package plus.jia.platform.catalogue.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A written answer.
 *
 * @param body the bytes to send; never to be changed
 * @param tag its entity tag, without quotes: the same on every node and after every restart as long as the bytes are
 */
record Answer(byte[] body, String tag) {
    private static final int TAG_BYTES = 15;

    static Answer of(byte[] body) {
        byte[] digest = Arrays.copyOf(sha256().digest(body), TAG_BYTES);
        return new Answer(body, Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    }

    /** The tag as headers carry it. */
    String quotedTag() {
        return '"' + tag + '"';
    }

    /** Whether a client that sent this {@code If-None-Match} header has the answer already (RFC 9110, weak comparison). */
    boolean isKnownTo(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals("*") || known.equals(quotedTag()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
