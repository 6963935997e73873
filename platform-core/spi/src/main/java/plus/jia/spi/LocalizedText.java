package plus.jia.spi;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text for people: Simplified Chinese always, English where the partner has it.
 *
 * <p>Plain text, never markup; the platform escapes it. Immutable, safe on any thread. Not for personal data.
 *
 * <p>Example: {@code LocalizedText.of("音乐午餐", "Music at noon")}
 *
 * @param zh the Simplified Chinese text, must not be {@code null} or blank, at most 4,000 characters
 * @param en the English text, or {@code null} where there is none
 * @since level 1
 */
public record LocalizedText(String zh, @Nullable String en) {
    /** The most characters of either text. */
    public static final int MAX_LENGTH = 4000;

    /**
     * Checks both texts.
     *
     * @throws IllegalArgumentException when the Chinese text is blank or a text is too long
     */
    public LocalizedText {
        Objects.requireNonNull(zh, "zh");
        if (zh.isBlank()) {
            throw new IllegalArgumentException("a text needs its Simplified Chinese form");
        }
        if (zh.length() > MAX_LENGTH || (en != null && en.length() > MAX_LENGTH)) {
            throw new IllegalArgumentException("a text may have at most " + MAX_LENGTH + " characters");
        }
        en = en == null || en.isBlank() ? null : en;
    }

    /**
     * A text in both languages.
     *
     * @param zh the Chinese text, must not be {@code null} or blank
     * @param en the English text, must not be {@code null}
     * @return the text
     */
    public static LocalizedText of(String zh, String en) {
        return new LocalizedText(zh, Objects.requireNonNull(en, "en"));
    }

    /**
     * A text in Chinese only.
     *
     * @param zh the Chinese text, must not be {@code null} or blank
     * @return the text
     */
    public static LocalizedText zh(String zh) {
        return new LocalizedText(zh, null);
    }

    /**
     * The English text, where there is one.
     *
     * @return the text or empty, will never be {@code null}
     */
    public Optional<String> english() {
        return Optional.ofNullable(en);
    }

    /**
     * The text for a reader: English for an English locale where there is an English text, otherwise Chinese.
     *
     * @param locale the reader's locale, must not be {@code null}
     * @return the text, will never be {@code null} or blank
     */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && en != null ? en : zh;
    }
}
