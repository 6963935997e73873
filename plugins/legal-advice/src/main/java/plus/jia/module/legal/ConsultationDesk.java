package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import plus.jia.spi.BookingDecider;
import plus.jia.spi.BookingObserver;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;

/**
 * Gives each booking a lawyer who is on duty, free, and acts for neither the asker's employer nor the other side: the one whose session was
 * booked where possible, otherwise the one with the least to do that day.
 */
@ApplicationScoped
@Transactional
public class ConsultationDesk implements BookingDecider, BookingObserver {
    private Rota rota;
    private Lawyers lawyers;
    private Consultations consultations;
    private ConsultationRules rules;

    /** For the container's proxy. */
    protected ConsultationDesk() {}

    @Inject
    public ConsultationDesk(Rota rota, Lawyers lawyers, Consultations consultations, ConsultationRules rules) {
        this.rota = rota;
        this.lawyers = lawyers;
        this.consultations = consultations;
        this.rules = rules;
    }

    @Override
    public BookingDecision decide(BookingRequest booking) {
        Consultation consultation = kept(booking);
        return consultation.decision().orElseGet(() -> {
            settle(consultation, booking);
            return consultation.decision().orElseThrow();
        });
    }

    @Override
    public void onBookingEvent(BookingEvent event) {
        kept(event.booking()).follow(event);
    }

    private Consultation kept(BookingRequest booking) {
        return consultations.find(booking.bookingId()).orElseGet(() -> {
            Consultation consultation = new Consultation(booking);
            consultations.add(consultation);
            return consultation;
        });
    }

    private void settle(Consultation consultation, BookingRequest booking) {
        List<Lawyer> onDuty = onDuty(consultation);
        lawyers.reserve(onDuty);
        List<Consultation> thatDay = sameDay(consultation);
        List<Lawyer> free = onDuty.stream()
                .filter(lawyer -> thatDay.stream()
                        .noneMatch(other -> other.occupies(lawyer, consultation.start(), consultation.end())))
                .toList();
        Parties parties = Parties.of(booking);
        free.stream()
                .filter(lawyer -> !lawyer.isConflictedBy(parties))
                .min(chosenFirst(consultation).thenComparing(lawyer -> load(lawyer, thatDay)))
                .ifPresentOrElse(consultation::assign, () -> consultation.refuse(reason(onDuty, free)));
    }

    private List<Lawyer> onDuty(Consultation consultation) {
        Slot slot = Slot.of(consultation.start(), consultation.end(), rules.zone());
        return rota.of(consultation.building()).stream()
                .filter(duty -> duty.covers(slot))
                .map(Duty::lawyer)
                .filter(lawyer -> FieldOfLaw.ofCode(consultation.field())
                        .filter(lawyer::practises)
                        .isPresent())
                .sorted(Comparator.comparing(Lawyer::code))
                .toList();
    }

    private List<Consultation> sameDay(Consultation consultation) {
        ZoneId zone = rules.zone();
        LocalDate day = LocalDate.ofInstant(consultation.start(), zone);
        return consultations.between(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Comparator<Lawyer> chosenFirst(Consultation consultation) {
        Slot slot = Slot.of(consultation.start(), consultation.end(), rules.zone());
        return Comparator.comparing(lawyer -> !consultation.isOf(slot.codeWith(lawyer)));
    }

    private static long load(Lawyer lawyer, List<Consultation> thatDay) {
        return thatDay.stream().filter(other -> other.isGivenBy(lawyer)).count();
    }

    private static Refusal reason(List<Lawyer> onDuty, List<Lawyer> free) {
        if (onDuty.isEmpty()) {
            return Refusal.NOBODY_ON_DUTY;
        }
        return free.isEmpty() ? Refusal.ALL_TAKEN : Refusal.CONFLICT_OF_INTEREST;
    }
}
