package plus.jia.platform.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;

/**
 * One change of a booking.
 *
 * @param sequence its number within the booking, from 1, without gaps
 * @param at when it happened
 * @param who the account, or {@code system}, or {@code module:<id>}
 * @param from where it stood before; {@code null} for the first; the same as {@code to} when something else about it changed
 * @param to where it stood after
 * @param reason why, or {@code null}
 */
public record ChangeView(
        int sequence,
        Instant at,
        String who,
        @Nullable BookingState from,
        BookingState to,
        @Nullable LocalizedText reason) {}
