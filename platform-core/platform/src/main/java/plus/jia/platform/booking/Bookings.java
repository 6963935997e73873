package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.BookingDesk.Held;
import plus.jia.platform.module.ModuleBookings;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;

/** Books, and what follows. Whoever calls has checked who may. */
@ApplicationScoped
public class Bookings {
    @Inject
    private BookingDesk desk;

    @Inject
    private ModuleBookings modules;

    /**
     * The first step, one transaction, which may be the caller's: the places are taken, or held until {@link #settle}, or it waits.
     *
     * @throws Problem 400 with the field that is wrong; 409 with {@code reason} full, closed, overlap, limit or ineligible
     */
    public BookingView reserve(BookingDraft draft, Booker booker) {
        return desk.reserve(draft, booker);
    }

    /**
     * The second step, outside any transaction: asks the module where it has a say. Doing it again changes nothing once it is settled.
     *
     * @return the booking as it is then: confirmed, pending or rejected
     */
    public BookingView settle(BookingView reserved) {
        return reserved.state() == BookingState.HELD ? ask(reserved.id()).orElse(reserved) : reserved;
    }

    /** Books at once. */
    public BookingView book(BookingDraft draft, Booker booker) {
        return settle(reserve(draft, booker));
    }

    /** Asks the module about a booking that it has not answered yet; empty when there is nothing to ask. */
    Optional<BookingView> ask(UUID id) {
        Optional<Held> held = desk.toBeAsked(id);
        return held.map(
                asked -> desk.decided(id, asked, modules.decide(asked.offering().id(), asked.request())));
    }

    /**
     * Takes a place that was offered, the first step.
     *
     * @throws Problem 409 when the offer is over
     */
    public BookingView accept(UUID id, String who) {
        return desk.accept(id, who);
    }

    /**
     * Cancels for the owner, until the last moment that the rules give.
     *
     * @throws Problem 409 when it is too late or there is nothing left to cancel
     */
    public BookingView cancel(UUID id, String who) {
        return desk.cancel(id, who, true, null);
    }

    /** Cancels for the station, the partner or the office, with a reason that the owner reads. */
    public BookingView cancelFor(UUID id, String who, @Nullable LocalizedText reason) {
        return desk.cancel(id, who, false, reason);
    }

    /** Approves or rejects what awaits approval. */
    public BookingView approve(UUID id, String who, boolean approved, @Nullable LocalizedText reason) {
        return desk.approve(id, who, approved, reason);
    }

    /** Offers somebody who waits a free place by hand. */
    public BookingView promote(UUID id, String who) {
        return desk.promote(id, who);
    }

    /** The person is there. */
    public BookingView checkIn(UUID id, String who) {
        return desk.attend(id, BookingState.CHECKED_IN, who);
    }

    /** Takes a check-in back. */
    public BookingView undoCheckIn(UUID id, String who) {
        return desk.attend(id, BookingState.CONFIRMED, who);
    }

    /** The person did not come. */
    public BookingView noShow(UUID id, String who) {
        return desk.attend(id, BookingState.NO_SHOW, who);
    }
}
