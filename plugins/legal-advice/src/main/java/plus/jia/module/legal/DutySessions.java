package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/**
 * Cuts duties into consultations. Several lawyers of a field at the same time make one session with several places, so
 * that a conflict of interest is met by another lawyer and not by another appointment.
 */
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
        List<Consultation> elsewhere = inOtherFields(field, query);
        return lawyersBySlot(field, query).entrySet().stream()
                .flatMap(entry -> session(entry.getKey(), entry.getValue(), elsewhere, query.zone()))
                .toList();
    }

    private Map<Slot, List<Lawyer>> lawyersBySlot(FieldOfLaw field, SessionQuery query) {
        List<Duty> duties = rota.of(query.building().code()).stream()
                .filter(duty -> duty.lawyer().practises(field))
                .toList();
        Map<Slot, List<Lawyer>> bySlot = new TreeMap<>();
        query.days()
                .days()
                .filter(query.calendar()::isWorkingDay)
                .forEach(day -> duties.forEach(duty -> duty.slots(day, rules.length())
                        .forEach(slot -> bySlot.merge(slot, List.of(duty.lawyer()), DutySessions::both))));
        return bySlot;
    }

    /** A lawyer of two fields serves both from the same hours: what one takes the other no longer offers. */
    private List<Consultation> inOtherFields(FieldOfLaw field, SessionQuery query) {
        Instant from = query.days().first().atStartOfDay(query.zone()).toInstant();
        Instant until =
                query.days().last().plusDays(1).atStartOfDay(query.zone()).toInstant();
        return consultations.between(from, until).stream()
                .filter(consultation -> !consultation.field().equals(field.code()))
                .toList();
    }

    private Stream<ProposedSession> session(Slot slot, List<Lawyer> onDuty, List<Consultation> elsewhere, ZoneId zone) {
        Instant start = slot.begins(zone);
        Instant end = slot.finishes(zone);
        List<Lawyer> lawyers = onDuty.stream()
                .filter(lawyer -> elsewhere.stream().noneMatch(other -> other.occupies(lawyer, start, end)))
                .toList();
        return lawyers.isEmpty()
                ? Stream.of()
                : Stream.of(ProposedSession.single(slot.code(), start, end, lawyers.size())
                        .servedBy(names(lawyers))
                        .bookableUntil(start.minus(rules.notice())));
    }

    private static List<Lawyer> both(List<Lawyer> some, List<Lawyer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static LocalizedText names(List<Lawyer> lawyers) {
        return LocalizedText.of(
                lawyers.stream().map(lawyer -> lawyer.name().zh()).collect(Collectors.joining("、")),
                lawyers.stream()
                        .map(lawyer ->
                                lawyer.name().english().orElse(lawyer.name().zh()))
                        .collect(Collectors.joining(", ")));
    }
}
