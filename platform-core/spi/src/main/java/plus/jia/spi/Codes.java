package plus.jia.spi;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The form that every code in the SPI has: module ids, offering codes, question keys, setting keys.
 *
 * <p>A code is 1 to 64 characters of {@code a-z}, {@code 0-9} and single inner hyphens, such as
 * {@code tcm-orthopaedics}. It is part of addresses and stored for years: once published it names the same thing for
 * ever. Safe on any thread.
 *
 * @since level 1
 */
public final class Codes {
    /** The most characters a code may have. */
    public static final int MAX_LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Codes() {}

    /**
     * Tells whether a text has the form of a code.
     *
     * @param candidate the text, must not be {@code null}
     * @return whether it is a code
     */
    public static boolean isCode(String candidate) {
        return candidate.length() <= MAX_LENGTH && FORM.matcher(candidate).matches();
    }

    /**
     * Answers the given code, or refuses what is none.
     *
     * @param candidate the text, must not be {@code null}
     * @param what the name of the field, for the message
     * @return the same text
     * @throws IllegalArgumentException when it does not have the form of a code
     * @throws NullPointerException when it is {@code null}
     */
    public static String require(String candidate, String what) {
        Objects.requireNonNull(candidate, what);
        if (!isCode(candidate)) {
            throw new IllegalArgumentException(what
                    + " must be 1 to 64 characters a-z, 0-9 and single inner hyphens, but was \"" + candidate + "\"");
        }
        return candidate;
    }
}
