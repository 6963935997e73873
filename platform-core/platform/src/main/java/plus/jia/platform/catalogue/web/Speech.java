package plus.jia.platform.catalogue.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import plus.jia.platform.shared.Texts;
import plus.jia.platform.shared.wording.LengthWords;
import plus.jia.platform.shared.wording.TimeWords;
import plus.jia.spi.LocalizedText;

/**
 * How to speak to the reader of a page.
 *
 * @param locale the reader's language
 * @param now the moment at which they read
 * @param times how times are said at that moment
 */
record Speech(Locale locale, Instant now, TimeWords times) {
    static Speech at(Instant now, ZoneId zone, Locale locale) {
        return new Speech(locale, now, TimeWords.at(now, zone, locale));
    }

    String text(String key, Object... parameters) {
        return Texts.text(locale, key, parameters);
    }

    String say(LocalizedText text) {
        return text.in(locale);
    }

    LengthWords lengths() {
        return new LengthWords(locale);
    }

    /** Several names in a row. */
    String list(Iterable<String> names) {
        return String.join(text("list.separator"), names);
    }
}
