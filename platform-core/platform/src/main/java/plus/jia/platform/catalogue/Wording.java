package plus.jia.platform.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Texts;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Price;

/**
 * Says things in one language and in the street's zone.
 *
 * @param locale the reader's language
 * @param zone the street's zone
 */
record Wording(Locale locale, ZoneId zone) {
    String say(LocalizedText text) {
        return text.in(locale);
    }

    @Nullable
    String sayOrNull(@Nullable LocalizedText text) {
        return text == null ? null : text.in(locale);
    }

    /** A text of the platform. */
    String text(String key, Object... parameters) {
        return Texts.text(locale, key, parameters);
    }

    /** A fixed value with its label. */
    Coded coded(String kind, Enum<?> constant) {
        return coded(kind, Coded.code(constant));
    }

    Coded coded(String kind, String code) {
        return new Coded(code, text(kind + "." + code));
    }

    /** Fixed values in the order of their declaration. */
    <E extends Enum<E>> List<Coded> codedAll(String kind, Collection<E> constants) {
        return constants.stream()
                .sorted()
                .map(constant -> coded(kind, constant))
                .toList();
    }

    OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }

    String momentInWords(Instant instant) {
        return in("catalogue.format.moment").format(instant.atZone(zone));
    }

    String dayInWords(LocalDate day) {
        return in("catalogue.format.day").format(day);
    }

    OfferedPrice price(Price price) {
        return new OfferedPrice(price.lowest(), price.highest(), "CNY", priceInWords(price), sayOrNull(price.note()));
    }

    private String priceInWords(Price price) {
        if (price.isFree()) {
            return text("catalogue.price.free");
        }
        String lowest = amount(price.lowest());
        return price.lowest().equals(price.highest()) ? "¥" + lowest : "¥" + lowest + "–" + amount(price.highest());
    }

    private static String amount(BigDecimal yuan) {
        BigDecimal whole = yuan.stripTrailingZeros();
        return (whole.scale() > 0 ? yuan : whole).toPlainString();
    }

    private DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(text(pattern), locale);
    }
}
