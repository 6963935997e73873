package plus.jia.platform.booking;

import java.util.UUID;
import plus.jia.spi.booking.BookingState;

/** A booking was to go where it may not go from where it stands. Services turn it into a refusal where a person asked for it. */
public class IllegalTransitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IllegalTransitionException(UUID booking, BookingState from, BookingState to) {
        super("booking " + booking + " cannot go from " + from + " to " + to);
    }
}
