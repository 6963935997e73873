package plus.jia.spi.session;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Days from a first to a last one, both included, in the street's zone. Immutable.
 *
 * @param first the first day
 * @param last the last day, not before the first, at most 366 days in all
 * @since level 1
 */
public record DateRange(LocalDate first, LocalDate last) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the range is upside down or longer than 366 days
     */
    public DateRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day " + last + " is before the first day " + first);
        }
        if (first.plusDays(366).isBefore(last)) {
            throw new IllegalArgumentException("a range has at most 366 days: " + first + " to " + last);
        }
    }

    /**
     * The days in order. Made anew on each call; at most 367 elements.
     *
     * @return the days
     */
    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
