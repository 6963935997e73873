package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/** Cuts duties into consultations, one session for each lawyer and slot. */
@ApplicationScoped
public class DutySessions implements SessionProposer {
    private Rota rota;
    private Consultations consultations;
    private ConsultationRules rules;

    /** For the container's proxy. */
    protected DutySessions() {}

    @Inject
    public DutySessions(Rota rota, Consultations consultations, ConsultationRules rules) {
        this.rota = rota;
        this.consultations = consultations;
        this.rules = rules;
    }

    @Override
    @Transactional
    public List<ProposedSession> proposeSessions(SessionQuery query) {
        return FieldOfLaw.ofCode(query.offeringCode())
                .map(field -> propose(field, query))
                .orElseGet(List::of);
    }

    private List<ProposedSession> propose(FieldOfLaw field, SessionQuery query) {
        List<Consultation> taken = taken(query);
        Duration notice = rules.notice();
        return lawyersBySlot(field, query).entrySet().stream()
                .flatMap(entry -> bookable(entry.getKey(), entry.getValue(), taken, query)
                        .map(lawyer -> entry.getKey().with(lawyer, query.zone(), notice)))
                .toList();
    }

    private Map<Slot, List<Lawyer>> lawyersBySlot(FieldOfLaw field, SessionQuery query) {
        List<Duty> duties = rota.of(query.building().code()).stream()
                .filter(duty -> duty.lawyer().practises(field))
                .toList();
        Duration length = rules.length();
        Map<Slot, List<Lawyer>> bySlot = new TreeMap<>();
        query.days()
                .days()
                .filter(query.calendar()::isWorkingDay)
                .forEach(day -> duties.forEach(duty -> duty.slots(day, length)
                        .forEach(slot -> bySlot.merge(slot, List.of(duty.lawyer()), DutySessions::both))));
        return bySlot;
    }

    private List<Consultation> taken(SessionQuery query) {
        return consultations
                .between(
                        midnight(query.days().first(), query),
                        midnight(query.days().last().plusDays(1), query))
                .stream()
                .filter(Consultation::isLive)
                .toList();
    }

    /**
     * A lawyer of two fields serves both in the same hours: what one takes the other no longer offers. A session with a booking stays,
     * whoever serves it.
     */
    private static Stream<Lawyer> bookable(
            Slot slot, List<Lawyer> onDuty, List<Consultation> taken, SessionQuery query) {
        List<Consultation> own = taken.stream()
                .filter(consultation -> consultation.isFor(query.offeringCode()))
                .toList();
        List<Lawyer> elsewhere = onDuty.stream()
                .filter(lawyer -> taken.stream()
                        .filter(consultation -> !own.contains(consultation))
                        .anyMatch(other ->
                                other.occupies(lawyer, slot.begins(query.zone()), slot.finishes(query.zone()))))
                .toList();
        Comparator<Lawyer> bookedFirst =
                Comparator.comparing(lawyer -> own.stream().noneMatch(other -> other.isOf(slot.codeWith(lawyer))));
        return onDuty.stream()
                .sorted(bookedFirst.thenComparing(elsewhere::contains).thenComparing(Lawyer::code))
                .limit(onDuty.size() - elsewhere.size())
                .sorted(Comparator.comparing(Lawyer::code));
    }

    private static List<Lawyer> both(List<Lawyer> some, List<Lawyer> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toList());
    }

    private static Instant midnight(LocalDate day, SessionQuery query) {
        return day.atStartOfDay(query.zone()).toInstant();
    }
}
