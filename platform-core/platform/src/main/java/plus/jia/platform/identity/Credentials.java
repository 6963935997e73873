package plus.jia.platform.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name and a password, as somebody gave them.
 *
 * @param username the name, brought to its usual form
 * @param password the password
 */
public record Credentials(String username, String password) {
    private static final String BASIC = "basic ";

    /** Neither is ever longer; what is, need not be remembered in full. */
    private static final int LONGEST = 200;

    public Credentials {
        username = cut(AccountProfile.normal(username));
        password = cut(password);
    }

    /** Reads an {@code Authorization} header of HTTP Basic; empty when there is none or another scheme. */
    static Optional<Credentials> ofBasic(@Nullable String authorization) {
        return isBasic(authorization)
                ? Optional.of(decoded(authorization.substring(BASIC.length()).strip()))
                : Optional.empty();
    }

    /** Whether somebody tries HTTP Basic, well or badly. */
    static boolean isBasic(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    /** What cannot be read is what no account has: it is refused as wrong credentials are, and counts as an attempt. */
    private static Credentials decoded(String encoded) {
        String pair = text(encoded);
        int colon = pair.indexOf(':');
        return colon < 0
                ? new Credentials(pair, "")
                : new Credentials(pair.substring(0, colon), pair.substring(colon + 1));
    }

    private static String text(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Never shows the password, not even in a log. */
    @Override
    public String toString() {
        return "credentials of " + username;
    }
}
