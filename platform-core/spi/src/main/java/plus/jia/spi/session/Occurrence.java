package plus.jia.spi.session;

import java.time.Duration;
import java.time.Instant;

/**
 * One meeting of a session. Immutable.
 *
 * @param start when it begins
 * @param end when it ends, after the start, at most 24 hours later
 * @since level 1
 */
public record Occurrence(Instant start, Instant end) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the end is not after the start or more than 24 hours later
     */
    public Occurrence {
        Duration length = Duration.between(start, end);
        if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException(
                    "an occurrence lasts more than nothing and at most 24 hours: " + start + " to " + end);
        }
    }
}
