package plus.jia.platform.booking;

import static plus.jia.spi.booking.BookingState.CANCELLED;
import static plus.jia.spi.booking.BookingState.CHECKED_IN;
import static plus.jia.spi.booking.BookingState.CONFIRMED;
import static plus.jia.spi.booking.BookingState.EXPIRED;
import static plus.jia.spi.booking.BookingState.FULFILLED;
import static plus.jia.spi.booking.BookingState.HELD;
import static plus.jia.spi.booking.BookingState.NO_SHOW;
import static plus.jia.spi.booking.BookingState.OFFERED;
import static plus.jia.spi.booking.BookingState.PENDING;
import static plus.jia.spi.booking.BookingState.REJECTED;
import static plus.jia.spi.booking.BookingState.WAITLISTED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import plus.jia.spi.booking.BookingState;

/** From where to where a booking may go: the one table of it. */
public final class Transitions {
    private static final Set<BookingState> FIRST = EnumSet.of(HELD, PENDING, CONFIRMED, WAITLISTED);

    private static final Map<BookingState, Set<BookingState>> NEXT = Map.ofEntries(
            Map.entry(HELD, EnumSet.of(CONFIRMED, PENDING, REJECTED, EXPIRED, CANCELLED)),
            Map.entry(PENDING, EnumSet.of(CONFIRMED, REJECTED, EXPIRED, CANCELLED)),
            Map.entry(WAITLISTED, EnumSet.of(OFFERED, HELD, PENDING, CONFIRMED, EXPIRED, CANCELLED)),
            Map.entry(OFFERED, EnumSet.of(HELD, PENDING, CONFIRMED, EXPIRED, CANCELLED)),
            Map.entry(CONFIRMED, EnumSet.of(CHECKED_IN, FULFILLED, NO_SHOW, OFFERED, CANCELLED)),
            Map.entry(CHECKED_IN, EnumSet.of(FULFILLED, CONFIRMED, CANCELLED)),
            Map.entry(NO_SHOW, EnumSet.of(CHECKED_IN)),
            Map.entry(FULFILLED, EnumSet.noneOf(BookingState.class)),
            Map.entry(CANCELLED, EnumSet.noneOf(BookingState.class)),
            Map.entry(REJECTED, EnumSet.noneOf(BookingState.class)),
            Map.entry(EXPIRED, EnumSet.noneOf(BookingState.class)));

    private static final Set<BookingState> TAKING =
            EnumSet.of(HELD, PENDING, CONFIRMED, OFFERED, CHECKED_IN, FULFILLED, NO_SHOW);

    private static final Set<BookingState> LIVE = EnumSet.of(HELD, PENDING, CONFIRMED, WAITLISTED, OFFERED, CHECKED_IN);

    private Transitions() {}

    /** Whether a booking can begin in this state. */
    public static boolean isFirst(BookingState state) {
        return FIRST.contains(state);
    }

    /** Whether one state may follow another. */
    public static boolean permits(BookingState from, BookingState to) {
        return NEXT.get(from).contains(to);
    }

    /** Whether a booking in this state takes its places from the session. */
    public static boolean takesPlaces(BookingState state) {
        return TAKING.contains(state);
    }

    /** Whether something is still to come of it. */
    public static boolean isLive(BookingState state) {
        return LIVE.contains(state);
    }
}
