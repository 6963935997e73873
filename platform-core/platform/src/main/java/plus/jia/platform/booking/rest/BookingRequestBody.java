package plus.jia.platform.booking.rest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.BookingDraft;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.offering.DataKind;

/**
 * What a client sends to book.
 *
 * @param session the session's number
 * @param places how many places, 1 unless given; not for orders
 * @param attendees who comes: texts by kind of data, such as {@code {"NAME": "…"}}
 * @param items quantities by item, for orders
 * @param answers to the intake questions, by key
 * @param consents the kinds of personal data that may go to the partner
 * @param contact where mail about it goes
 * @param waitlist whether to wait when no place is free, false unless given
 */
public record BookingRequestBody(
        @Nullable Long session,
        @Nullable Integer places,
        @Nullable List<Map<String, String>> attendees,
        @Nullable Map<String, Integer> items,
        @Nullable Map<String, String> answers,
        @Nullable List<String> consents,
        @Nullable String contact,
        @Nullable Boolean waitlist) {
    BookingDraft draft() {
        if (session == null) {
            throw Problem.invalid("session", "session-not-found", "-");
        }
        return new BookingDraft(
                session,
                places == null ? 1 : places,
                attendees == null
                        ? List.of()
                        : attendees.stream().map(BookingRequestBody::data).toList(),
                items == null ? Map.of() : items,
                answers == null ? Map.of() : answers,
                kinds(),
                contact,
                waitlist != null && waitlist);
    }

    private static Map<DataKind, String> data(Map<String, String> attendee) {
        Map<DataKind, String> data = new HashMap<>();
        attendee.forEach((kind, value) -> data.put(kind("attendees", kind), value));
        return data;
    }

    private Set<DataKind> kinds() {
        Set<DataKind> kinds = new HashSet<>();
        (consents == null ? List.<String>of() : consents).forEach(kind -> kinds.add(kind("consents", kind)));
        return kinds;
    }

    /** As its code, which the offering shows, or as its name. */
    private static DataKind kind(String field, String written) {
        try {
            return DataKind.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid(field, "booking-data-kind-unknown", written);
        }
    }
}
