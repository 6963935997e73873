package plus.jia.module.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;

/** One booking as the youth league keeps it: how many places in what. Nothing about children or guardians. */
@Entity
@Table(name = "registration")
class Registration {
    @Id
    @Column(name = "booking_id")
    private String bookingId;

    private String offering;

    private String building;

    private String session;

    @Column(name = "starts_at")
    private Instant start;

    private int places;

    private boolean decided;

    @Enumerated(EnumType.STRING)
    private @Nullable Objection objection;

    @Enumerated(EnumType.STRING)
    private BookingState state = BookingState.HELD;

    @Column(name = "last_event")
    private long lastEvent;

    /** For Jakarta Persistence. */
    protected Registration() {}

    Registration(BookingRequest booking) {
        bookingId = booking.bookingId();
        offering = booking.offeringCode();
        building = booking.building().code();
        takePlaces(booking);
    }

    /** Keeps the answer, so that the same question gets it again. */
    void decide(Optional<Objection> found) {
        decided = true;
        objection = found.orElse(null);
        state = found.isPresent() ? BookingState.REJECTED : state;
    }

    boolean isDecided() {
        return decided;
    }

    BookingDecision decision() {
        return objection == null ? BookingDecision.accept() : objection.asDecision();
    }

    /** Takes in a change; one that was taken in before changes nothing. */
    void follow(BookingEvent event) {
        if (event.sequence() <= lastEvent) {
            return;
        }
        lastEvent = event.sequence();
        state = event.state();
        takePlaces(event.booking());
    }

    String bookingId() {
        return bookingId;
    }

    String offering() {
        return offering;
    }

    String building() {
        return building;
    }

    String session() {
        return session;
    }

    Instant start() {
        return start;
    }

    int places() {
        return places;
    }

    BookingState state() {
        return state;
    }

    private void takePlaces(BookingRequest booking) {
        session = booking.session().code();
        start = booking.session().start();
        places = booking.places();
    }
}
