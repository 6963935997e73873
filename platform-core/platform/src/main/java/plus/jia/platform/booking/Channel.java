package plus.jia.platform.booking;

import java.util.EnumSet;
import java.util.Set;
import plus.jia.spi.booking.BookingState;

/** Ways on which changes are told. */
public enum Channel {
    /** To the module, every change. */
    MODULE,
    /** To the person, if that is wanted, what the person should know of. */
    MAIL;

    private static final Set<BookingState> QUIET =
            EnumSet.of(BookingState.HELD, BookingState.CHECKED_IN, BookingState.FULFILLED, BookingState.NO_SHOW);

    static Set<Channel> concerning(Booking booking, BookingChange change) {
        boolean told = booking.isMailWanted() && !QUIET.contains(change.to());
        return told ? EnumSet.allOf(Channel.class) : EnumSet.of(MODULE);
    }
}
