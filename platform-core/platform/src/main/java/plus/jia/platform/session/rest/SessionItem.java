package plus.jia.platform.session.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.SessionState;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.OrderItem;

/** A session as the API tells it; times carry the street's offset. */
public record SessionItem(
        long id,
        String building,
        String offering,
        String code,
        @Nullable String title,
        @Nullable String resource,
        OffsetDateTime start,
        OffsetDateTime end,
        OffsetDateTime cutOff,
        List<Meeting> occurrences,
        int capacity,
        int placesLeft,
        @Nullable String room,
        List<Item> items,
        Instant confirmedAt,
        SessionState state,
        @Nullable String cancelReason,
        int version) {
    static SessionItem of(SessionView session, ZoneId zone, Locale locale) {
        return new SessionItem(
                session.id(),
                session.building(),
                session.offering().toString(),
                session.code(),
                text(session.title(), locale),
                text(session.resource(), locale),
                at(session.start(), zone),
                at(session.end(), zone),
                at(session.cutOff(), zone),
                session.occurrences().stream()
                        .map(occurrence -> Meeting.of(occurrence, zone))
                        .toList(),
                session.capacity(),
                session.placesLeft(),
                session.room(),
                session.items().stream().map(item -> Item.of(item, locale)).toList(),
                session.confirmedAt(),
                session.state(),
                text(session.cancelReason(), locale),
                session.version());
    }

    /** One meeting. */
    public record Meeting(OffsetDateTime start, OffsetDateTime end) {
        static Meeting of(Occurrence occurrence, ZoneId zone) {
            return new Meeting(at(occurrence.start(), zone), at(occurrence.end(), zone));
        }
    }

    /** What can be ordered; prices in yuan. */
    public record Item(
            String code,
            String title,
            @Nullable String note,
            BigDecimal lowestPrice,
            BigDecimal highestPrice,
            int capacity) {
        static Item of(OrderItem item, Locale locale) {
            return new Item(
                    item.code(),
                    item.title().in(locale),
                    text(item.note(), locale),
                    item.price().lowest(),
                    item.price().highest(),
                    item.capacity());
        }
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    private static @Nullable String text(@Nullable LocalizedText text, Locale locale) {
        return text == null ? null : text.in(locale);
    }
}
