package plus.jia.spi.booking;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * One change of one booking. Immutable, handed out by the platform. Must not be logged.
 *
 * @param id the id of the event, the same when it is delivered again
 * @param sequence its number within the booking, from 1, without gaps
 * @param at when the change happened
 * @param state where the booking stands after it
 * @param reason why, in words, or {@code null}
 * @param booking the booking as it is after the change
 * @since level 1
 */
public record BookingEvent(
        String id,
        long sequence,
        Instant at,
        BookingState state,
        @Nullable LocalizedText reason,
        BookingRequest booking) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the sequence is below 1
     */
    public BookingEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(booking, "booking");
        if (sequence < 1) {
            throw new IllegalArgumentException("events of a booking are numbered from 1");
        }
    }
}
