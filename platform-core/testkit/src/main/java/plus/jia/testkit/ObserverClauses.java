package plus.jia.testkit;

import java.util.List;
import plus.jia.spi.BookingObserver;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.Offering;

/** How the module takes news about bookings. */
final class ObserverClauses {
    static final List<Clause> ALL = List.of(
            each("observer-01", "a booking may pass through every state", ObserverClauses::bearsEveryState),
            each("observer-02", "the same event may come twice", ObserverClauses::bearsRepetition),
            each("observer-03", "a session may be unknown", ObserverClauses::bearsUnknownSessions));

    private ObserverClauses() {}

    private interface Check {
        void verify(BookingObserver observer, SampleBooking booking);
    }

    private static Clause each(String id, String sentence, Check check) {
        return Clause.of(BookingObserver.class, id, sentence, (observer, module) -> {
                    for (Offering offering : module.offerings()) {
                        check.verify(observer, new SampleBooking(module, offering));
                    }
                })
                .atAuthorOnly();
    }

    private static void bearsEveryState(BookingObserver observer, SampleBooking booking) {
        for (BookingState state : BookingState.values()) {
            observer.onBookingEvent(booking.event(state.ordinal() + 1, state));
        }
    }

    private static void bearsRepetition(BookingObserver observer, SampleBooking booking) {
        BookingEvent confirmed = booking.event(1, BookingState.CONFIRMED);
        observer.onBookingEvent(confirmed);
        observer.onBookingEvent(confirmed);
        BookingEvent cancelled = booking.event(2, BookingState.CANCELLED);
        observer.onBookingEvent(cancelled);
        observer.onBookingEvent(cancelled);
    }

    private static void bearsUnknownSessions(BookingObserver observer, SampleBooking booking) {
        observer.onBookingEvent(booking.eventOfAnUnknownSession());
    }
}
