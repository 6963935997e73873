package plus.jia.platform.booking;

import java.util.EnumSet;
import java.util.Set;
import plus.jia.spi.booking.BookingState;

/** Ways on which changes are told. */
public enum Channel {
    /** To the module, every change. */
    MODULE,
    /** To the person, what the person should know of. */
    MAIL;

    private static final Set<BookingState> QUIET =
            EnumSet.of(BookingState.HELD, BookingState.CHECKED_IN, BookingState.FULFILLED, BookingState.NO_SHOW);

    static Set<Channel> concerning(BookingChange change) {
        return QUIET.contains(change.to()) ? EnumSet.of(MODULE) : EnumSet.allOf(Channel.class);
    }
}
