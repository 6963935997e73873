package plus.jia.platform.partner;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A 统一社会信用代码: the 18 characters that identify an organisation, the last of which checks the others (GB 32100-2015).
 *
 * @param value the 18 characters, in capitals
 */
public record UnifiedSocialCreditCode(String value) {
    /** The characters of the standard in the order of their values; I, O, S, V and Z are left out since they mislead. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}");

    /**
     * Checks form and check character; small letters count as capitals.
     *
     * @throws IllegalArgumentException when the code is malformed or its check character is wrong
     */
    public UnifiedSocialCreditCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the 18 characters of a unified social credit code: " + value);
        }
        if (value.charAt(LENGTH - 1) != checkCharacter(value)) {
            throw new IllegalArgumentException("wrong check character in " + value);
        }
    }

    /** Whether a text is a code with the right check character. */
    public static boolean isValid(String candidate) {
        String capitals = candidate.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(capitals).matches() && capitals.charAt(LENGTH - 1) == checkCharacter(capitals);
    }

    /** Weights are the powers of 3; what is missing from their weighted sum to a multiple of 31 is the check value. */
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
