package plus.jia.module.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;

/**
 * One line of the clinic's own appointment list. It knows the patient only while the patient is expected or was there, and nothing of the
 * symptoms at all.
 */
@Entity
class Appointment {
    /** How long after the visit the line is kept, as the offerings declare. */
    static final Period KEPT = Period.ofDays(30);

    private static final Set<BookingState> STANDING =
            EnumSet.of(BookingState.CONFIRMED, BookingState.CHECKED_IN, BookingState.FULFILLED, BookingState.NO_SHOW);

    @Id
    private String booking;

    private String building;
    private String department;
    private String session;
    private Instant starts;
    private Instant ends;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private @Nullable String visit;
    private @Nullable String name;
    private @Nullable String phone;
    private long sequence;

    protected Appointment() {}

    Appointment(BookingEvent first) {
        booking = first.booking().bookingId();
        building = first.booking().building().code();
        department = first.booking().offeringCode();
        take(first);
    }

    /** Follows the booking, unless this news is old: events are numbered, and an old one can come again. */
    void follow(BookingEvent event) {
        if (event.sequence() > sequence) {
            take(event);
        }
    }

    private void take(BookingEvent event) {
        sequence = event.sequence();
        state = event.state();
        session = event.booking().session().code();
        starts = event.booking().session().start();
        ends = event.booking().session().end();
        if (isStanding()) {
            meet(event.booking());
        } else {
            forgetThePatient();
        }
    }

    private void meet(BookingRequest request) {
        visit = request.answers().get(ClinicProvider.VISIT);
        for (Attendee patient : request.attendees()) {
            name = patient.data().get(DataKind.NAME);
            phone = patient.data().get(DataKind.PHONE);
        }
    }

    private void forgetThePatient() {
        visit = null;
        name = null;
        phone = null;
    }

    /** Whether the patient is expected, or was. */
    boolean isStanding() {
        return STANDING.contains(state);
    }

    boolean isOn(LocalDate day) {
        return slot().filter(slot -> slot.day().equals(day)).isPresent();
    }

    boolean isWith(String specialist, LocalDate firstDay, LocalDate lastDay) {
        return slot().filter(slot -> slot.specialist().equals(specialist))
                .filter(slot -> !slot.day().isBefore(firstDay) && !slot.day().isAfter(lastDay))
                .isPresent();
    }

    Optional<Slot.Reference> slot() {
        return Slot.parse(session);
    }

    String booking() {
        return booking;
    }

    String building() {
        return building;
    }

    String department() {
        return department;
    }

    String session() {
        return session;
    }

    Instant starts() {
        return starts;
    }

    Instant ends() {
        return ends;
    }

    BookingState state() {
        return state;
    }

    @Nullable
    String visit() {
        return visit;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String phone() {
        return phone;
    }
}
