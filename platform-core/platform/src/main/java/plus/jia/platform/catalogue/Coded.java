package plus.jia.platform.catalogue;

import java.util.Locale;

/**
 * One of the platform's fixed values: its code for programs, its name for people.
 *
 * @param code the code, such as {@code drop-in}
 * @param label its name in the reader's language
 */
public record Coded(String code, String label) {
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
