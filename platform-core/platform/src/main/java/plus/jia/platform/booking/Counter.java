package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;

/** At the station's counter: people show their code and are checked in; others walk in without a booking. */
@ApplicationScoped
public class Counter {
    /** How long before the start people can be checked in. */
    public static final Duration OPENS = Duration.ofHours(2);

    @Inject
    private BookingReader reader;

    @Inject
    private BookingDesk desk;

    @Inject
    private Ledger ledger;

    @Inject
    private SessionPlaces places;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    /**
     * Checks in whoever shows this code; doing it again changes nothing.
     *
     * @throws Problem when there is no such code for the session, it is too early, or the booking does not stand
     */
    public BookingView checkIn(long session, String code, String who) {
        BookingView booking = reader.byCode(code)
                .filter(found -> found.session().id() == session)
                .orElseThrow(() -> Problem.invalid("code", "booking-code-unknown", code));
        if (booking.session().start().minus(OPENS).isAfter(clock.instant())) {
            throw Problem.conflict("booking-check-in-too-early", OPENS.toMinutes());
        }
        return desk.attend(booking.id(), BookingState.CHECKED_IN, who);
    }

    /**
     * Books and checks in somebody who walked in, if there is room. Nothing is asked of them but, if they want, a name.
     *
     * @throws Problem 409 {@code booking-sold-out}
     */
    @Transactional
    public BookingView walkIn(long session, int number, @Nullable String name, String who) {
        if (number < 1 || number > 100) {
            throw Problem.invalid("places", "booking-places-out-of-range", 100);
        }
        SessionView view = sessions.find(session).orElseThrow(() -> Problem.notFound("session-not-found", session));
        SessionPlaces.Room room = places.lock(session, clock.instant());
        if (!room.open() || !view.end().isAfter(clock.instant())) {
            throw Refusal.closed("booking-closed");
        }
        if (room.left() < number) {
            throw Refusal.full(room.left(), places.waiting(session), false);
        }
        places.takeLocked(session, number);
        BookingDraft draft = new BookingDraft(session, number, List.of(), Map.of(), Map.of(), Set.of(), null, false);
        List<Attendee> attendees =
                name == null || name.isBlank() ? List.of() : List.of(new Attendee(Map.of(DataKind.NAME, name.strip())));
        Booking booking = new Booking(draft, Booker.walkIn(who), Persons.keys(who, attendees), number, clock.instant());
        ledger.enter(booking, new Intake(attendees, Map.of(), null), BookingState.CONFIRMED, view);
        ledger.move(booking, BookingState.CHECKED_IN, who, null);
        return ledger.view(booking);
    }
}
