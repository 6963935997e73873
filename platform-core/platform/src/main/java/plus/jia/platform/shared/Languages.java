package plus.jia.platform.shared;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that the platform speaks, and how a reader's wish becomes one of them. */
public final class Languages {
    /** What everybody gets who asks for nothing else. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    public static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {}

    /** Reads a language tag such as {@code zh}, {@code zh-Hant-TW} or {@code en-GB}; empty when the platform does not speak it. */
    public static Optional<Locale> of(@Nullable String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag.strip()).getLanguage();
        return Stream.of(CHINESE, ENGLISH)
                .filter(spoken -> spoken.getLanguage().equals(language))
                .findFirst();
    }

    /** Chooses by an {@code Accept-Language} header; Chinese when it is missing, malformed or names nothing we speak. */
    public static Locale accepted(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> of(range.getRange()).stream())
                .findFirst()
                .orElse(CHINESE);
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null || header.isBlank() ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            // The second is what the JDK's parser answers to a header of separators alone.
            return List.of();
        }
    }
}
