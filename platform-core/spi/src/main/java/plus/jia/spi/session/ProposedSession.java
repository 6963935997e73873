package plus.jia.spi.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/**
 * A session that a module proposes for an offering in a building: when, how many places, until when to book.
 *
 * <p>Immutable. The platform adopts it, owns its capacity from then on and takes the bookings. Names of those on duty
 * ({@code resource}) are published; nothing else personal belongs here.
 *
 * @param code its code, unique within offering and building, the same each time it is proposed, such as
 *     {@code 2026-11-25-1200-wang}
 * @param occurrences its meetings in time order, one or more (several for an enrolment), at most 60
 * @param capacity how many places, 1 to 100,000; for {@code DROP_IN} how many fit in
 * @param cutOff until when to book, not after the last meeting's end
 * @param title what this session is called where it differs from the offering, or {@code null}
 * @param resource who or what serves, such as a doctor's name and title, or {@code null}
 * @param items what can be ordered, codes unique; empty unless the mode is {@code ORDER}
 * @since level 1
 */
public record ProposedSession(
        String code,
        List<Occurrence> occurrences,
        int capacity,
        Instant cutOff,
        @Nullable LocalizedText title,
        @Nullable LocalizedText resource,
        List<OrderItem> items) {
    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException when they do not; the message says which
     */
    public ProposedSession {
        Codes.require(code, "session code");
        Objects.requireNonNull(cutOff, "cutOff");
        occurrences = occurrences.stream()
                .sorted(Comparator.comparing(Occurrence::start))
                .toList();
        items = List.copyOf(items);
        if (occurrences.isEmpty() || occurrences.size() > 60) {
            throw new IllegalArgumentException("session " + code + " needs 1 to 60 occurrences");
        }
        if (capacity < 1 || capacity > 100_000) {
            throw new IllegalArgumentException("session " + code + " needs a capacity of 1 to 100,000");
        }
        if (cutOff.isAfter(occurrences.get(occurrences.size() - 1).end())) {
            throw new IllegalArgumentException("session " + code + " can be booked after it has ended");
        }
        if (items.stream().map(OrderItem::code).distinct().count() != items.size()) {
            throw new IllegalArgumentException("session " + code + " repeats an item");
        }
    }

    /**
     * A session with one meeting, bookable until it begins.
     *
     * @param code its code
     * @param start when it begins
     * @param end when it ends
     * @param capacity how many places
     * @return the session
     */
    public static ProposedSession single(String code, Instant start, Instant end, int capacity) {
        return new ProposedSession(code, List.of(new Occurrence(start, end)), capacity, start, null, null, List.of());
    }

    /**
     * The same session, served by somebody.
     *
     * @param who who or what serves
     * @return the session
     */
    public ProposedSession servedBy(LocalizedText who) {
        return new ProposedSession(code, occurrences, capacity, cutOff, title, who, items);
    }

    /**
     * The same session with a title of its own.
     *
     * @param text the title
     * @return the session
     */
    public ProposedSession titled(LocalizedText text) {
        return new ProposedSession(code, occurrences, capacity, cutOff, text, resource, items);
    }

    /**
     * The same session with another cut-off.
     *
     * @param until until when to book
     * @return the session
     */
    public ProposedSession bookableUntil(Instant until) {
        return new ProposedSession(code, occurrences, capacity, until, title, resource, items);
    }

    /**
     * When the first meeting begins.
     *
     * @return the start
     */
    public Instant start() {
        return occurrences.get(0).start();
    }

    /**
     * When the last meeting ends.
     *
     * @return the end
     */
    public Instant end() {
        return occurrences.get(occurrences.size() - 1).end();
    }
}
