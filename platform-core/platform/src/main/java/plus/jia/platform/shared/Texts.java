package plus.jia.platform.shared;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.DataKind;

/** The platform's own texts, Chinese unless English is asked for. Parameters fill {@code {0}}, {@code {1}} … as {@link MessageFormat} says. */
public final class Texts {
    private static final String BUNDLE = "plus.jia.platform.messages";

    /** Without it a machine set to English would answer English to a Chinese reader. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** All texts of a language. */
    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /** One text; a key that has none shows as {@code ???key???}, as in Faces. */
    public static String text(Locale locale, String key, Object... parameters) {
        ResourceBundle texts = bundle(locale);
        if (!texts.containsKey(key)) {
            return "???" + key + "???";
        }
        String pattern = texts.getString(key);
        return parameters.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(readable(locale, parameters));
    }

    /** Whether there is such a text. */
    public static boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private static Object[] readable(Locale locale, Object... parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> readable(locale, parameter))
                .toArray();
    }

    private static Object readable(Locale locale, Object parameter) {
        if (parameter instanceof LocalizedText text) {
            return text.in(locale);
        }
        return parameter instanceof DataKind kind ? kind(locale, kind) : parameter;
    }

    /** What people call a kind of personal data. */
    public static String kind(Locale locale, DataKind kind) {
        return text(locale, "data." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
