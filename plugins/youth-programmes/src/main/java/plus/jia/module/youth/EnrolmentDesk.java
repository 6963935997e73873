package plus.jia.module.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plus.jia.spi.BookingDecider;
import plus.jia.spi.BookingObserver;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.offering.DataKind;

/** Checks that a guardian enrols children of the camp's ages, one for each place, and keeps the list of registrations. */
@ApplicationScoped
@Transactional
public class EnrolmentDesk implements BookingDecider, BookingObserver {
    private Programme programme;
    private Registrations registrations;
    private EnrolmentRules rules;

    /** For the container's proxy. */
    protected EnrolmentDesk() {}

    @Inject
    public EnrolmentDesk(Programme programme, Registrations registrations, EnrolmentRules rules) {
        this.programme = programme;
        this.registrations = registrations;
        this.rules = rules;
    }

    @Override
    public BookingDecision decide(BookingRequest booking) {
        Registration registration = kept(booking);
        if (!registration.isDecided()) {
            registration.decide(objection(booking));
        }
        return registration.decision();
    }

    @Override
    public void onBookingEvent(BookingEvent event) {
        kept(event.booking()).follow(event);
    }

    private Registration kept(BookingRequest booking) {
        return registrations.find(booking.bookingId()).orElseGet(() -> {
            Registration registration = new Registration(booking);
            registrations.add(registration);
            return registration;
        });
    }

    private Optional<Objection> objection(BookingRequest booking) {
        return programme
                .camp(Camp.codeIn(booking.session().code()))
                .map(camp -> objection(camp.ages(), booking))
                .orElse(Optional.of(Objection.CAMP_CLOSED));
    }

    private Optional<Objection> objection(AgeRange ages, BookingRequest booking) {
        if (booking.attendees().stream().noneMatch(EnrolmentDesk::hasGuardian)) {
            return Optional.of(Objection.GUARDIAN_MISSING);
        }
        List<LocalDate> birthDates =
                booking.attendees().stream().flatMap(EnrolmentDesk::birthDate).toList();
        if (birthDates.size() < booking.places()) {
            return Optional.of(Objection.CHILD_MISSING);
        }
        LocalDate firstDay = LocalDate.ofInstant(booking.session().start(), rules.zone());
        return birthDates.stream().allMatch(birthDate -> ages.admits(birthDate, firstDay))
                ? Optional.empty()
                : Optional.of(Objection.AGE);
    }

    private static boolean hasGuardian(Attendee child) {
        return !child.data().getOrDefault(DataKind.GUARDIAN, "").isBlank();
    }

    private static Stream<LocalDate> birthDate(Attendee child) {
        String written = child.data().getOrDefault(DataKind.BIRTH_DATE, "");
        try {
            return Stream.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Stream.of();
        }
    }
}
