package plus.jia.platform.catalogue.rest;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Sha256;

/**
 * A written answer.
 *
 * @param body the bytes to send; never to be changed
 * @param tag its entity tag, without quotes: the same on every node and after every restart as long as the bytes are
 */
record Answer(byte[] body, String tag) {
    private static final int TAG_BYTES = 15;

    static Answer of(byte[] body) {
        byte[] digest = Arrays.copyOf(Sha256.of(body), TAG_BYTES);
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
}
