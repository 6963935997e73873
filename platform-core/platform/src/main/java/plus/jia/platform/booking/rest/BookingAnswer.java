package plus.jia.platform.booking.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.booking.Intake;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.Attendee;

/** A booking as the API tells it; times of the session carry the street's offset. */
public record BookingAnswer(
        UUID id,
        String state,
        long session,
        String building,
        String offering,
        @Nullable String title,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable String room,
        int places,
        @Nullable Integer position,
        @Nullable Instant deadline,
        boolean needsApproval,
        String code,
        @Nullable Map<String, Integer> items,
        @Nullable String note,
        @Nullable String resource,
        @Nullable BigDecimal price,
        int sequence,
        Instant createdAt,
        Instant updatedAt,
        @Nullable List<Map<String, String>> attendees,
        @Nullable Map<String, String> answers,
        @Nullable List<Change> changes) {
    /** One change; who is told to those in charge only. */
    public record Change(
            int sequence,
            Instant at,
            String state,
            @Nullable String who,
            @Nullable String reason) {}

    static BookingAnswer of(BookingView booking, ZoneId zone, Locale locale) {
        return of(booking, null, null, zone, locale);
    }

    static BookingAnswer of(
            BookingView booking, @Nullable Intake intake, @Nullable List<Change> changes, ZoneId zone, Locale locale) {
        return new BookingAnswer(
                booking.id(),
                booking.state().name(),
                booking.session().id(),
                booking.session().building(),
                booking.session().offering().toString(),
                text(booking.session().title(), locale),
                booking.session().start().atZone(zone).toOffsetDateTime(),
                booking.session().end().atZone(zone).toOffsetDateTime(),
                booking.session().room(),
                booking.places(),
                booking.position(),
                booking.deadline(),
                booking.needsApproval(),
                booking.code(),
                booking.items().isEmpty() ? null : new TreeMap<>(booking.items()),
                text(booking.note(), locale),
                text(booking.servedBy(), locale),
                booking.price() == null ? null : booking.price().highest(),
                booking.sequence(),
                booking.createdAt(),
                booking.updatedAt(),
                intake == null
                        ? null
                        : intake.attendees().stream().map(BookingAnswer::data).toList(),
                intake == null ? null : new TreeMap<>(intake.answers()),
                changes);
    }

    private static Map<String, String> data(Attendee attendee) {
        Map<String, String> data = new TreeMap<>();
        attendee.data().forEach((kind, value) -> data.put(kind.name(), value));
        return data;
    }

    private static @Nullable String text(@Nullable LocalizedText text, Locale locale) {
        return text == null ? null : text.in(locale);
    }
}
