package plus.jia.module.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;

/** One booking as the association keeps it: who advises when and where. Nothing about the person who asks. */
@Entity
@Table(name = "consultation")
class Consultation {
    private static final Set<BookingState> OVER =
            EnumSet.of(BookingState.CANCELLED, BookingState.REJECTED, BookingState.EXPIRED);

    @Id
    @Column(name = "booking_id")
    private String bookingId;

    private String building;

    private String field;

    private String session;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    @ManyToOne
    @JoinColumn(name = "lawyer")
    private @Nullable Lawyer lawyer;

    @Enumerated(EnumType.STRING)
    private @Nullable Refusal refusal;

    @Enumerated(EnumType.STRING)
    private BookingState state = BookingState.HELD;

    @Column(name = "last_event")
    private long lastEvent;

    /** For Jakarta Persistence. */
    protected Consultation() {}

    Consultation(BookingRequest booking) {
        bookingId = booking.bookingId();
        building = booking.building().code();
        field = booking.offeringCode();
        takePlace(booking);
    }

    void assign(Lawyer advisor) {
        lawyer = advisor;
    }

    void refuse(Refusal reason) {
        refusal = reason;
        state = BookingState.REJECTED;
    }

    /** The answer given before, if any. */
    Optional<BookingDecision> decision() {
        if (refusal != null) {
            return Optional.of(refusal.asDecision());
        }
        return lawyer().map(advisor -> new BookingDecision.Accepted(null, advisor.name()));
    }

    /** Takes in a change; one that was taken in before changes nothing. */
    void follow(BookingEvent event) {
        if (event.sequence() <= lastEvent) {
            return;
        }
        lastEvent = event.sequence();
        state = event.state();
        takePlace(event.booking());
    }

    String bookingId() {
        return bookingId;
    }

    String building() {
        return building;
    }

    String field() {
        return field;
    }

    String session() {
        return session;
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    Optional<Lawyer> lawyer() {
        return Optional.ofNullable(lawyer);
    }

    BookingState state() {
        return state;
    }

    boolean isLive() {
        return !OVER.contains(state);
    }

    boolean overlaps(Instant from, Instant until) {
        return start.isBefore(until) && from.isBefore(end);
    }

    /** Whether it keeps a lawyer from advising somebody else in that time. */
    boolean occupies(Lawyer advisor, Instant from, Instant until) {
        return isGivenBy(advisor) && overlaps(from, until);
    }

    boolean isFor(String offeringCode) {
        return field.equals(offeringCode);
    }

    boolean isOf(String sessionCode) {
        return session.equals(sessionCode);
    }

    boolean isGivenBy(Lawyer advisor) {
        return isLive() && lawyer != null && lawyer.code().equals(advisor.code());
    }

    private void takePlace(BookingRequest booking) {
        session = booking.session().code();
        start = booking.session().start();
        end = booking.session().end();
    }
}
