package plus.jia.testkit;

import static plus.jia.testkit.ContractViolation.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/** When the module's offerings take place. */
final class SessionClauses {
    private static final String CALL = "proposeSessions()";
    private static final int MOST = 2000;
    private static final List<String> FAR_ZONES = List.of("Pacific/Pago_Pago", "Pacific/Kiritimati");

    static final List<Clause> ALL = List.of(
            each(
                    "sessions-01",
                    "proposeSessions() answers a list without null, within 5 seconds",
                    SessionClauses::isComplete),
            each("sessions-02", "session codes are unique within offering and building", SessionClauses::isUnique),
            each("sessions-03", "the same question brings the same sessions", SessionClauses::isStable),
            each("sessions-04", "each session starts on a day that was asked for", SessionClauses::startsWhenAsked),
            each("sessions-05", "day by day or all at once, the sessions are the same", SessionClauses::canBeSplit),
            each("sessions-06", "there are at most 2,000 sessions to one question", SessionClauses::isBounded),
            each("sessions-07", "an appointment is for one, and only orders have items", SessionClauses::fitsItsMode),
            each("sessions-08", "the machine's own time zone changes nothing", SessionClauses::ignoresTheMachinesZone)
                    .atAuthorOnly(),
            Clause.of(
                    SessionProposer.class,
                    "sessions-09",
                    "an unknown offering has no sessions, and asking for it is no error",
                    SessionClauses::knowsNothingOfStrangers),
            Clause.of(
                            SessionProposer.class,
                            "sessions-10",
                            "the sample has at least one session, otherwise nothing was proved",
                            SessionClauses::hasSomethingToShow)
                    .atAuthorOnly());

    private SessionClauses() {}

    private interface Check {
        void verify(SessionProposer proposer, Offering offering, SessionQuery query);
    }

    private static Clause each(String id, String sentence, Check check) {
        return Clause.of(SessionProposer.class, id, sentence, (proposer, module) -> {
            for (Offering offering : module.offerings()) {
                check.verify(proposer, offering, module.sample().query(offering.code()));
            }
        });
    }

    private static void isComplete(SessionProposer proposer, Offering offering, SessionQuery query) {
        Listed.complete(proposer.proposeSessions(query), CALL + " for " + offering.code());
    }

    private static void isUnique(SessionProposer proposer, Offering offering, SessionQuery query) {
        Listed.unique(proposer.proposeSessions(query), ProposedSession::code, CALL + " for " + offering.code());
    }

    private static void isStable(SessionProposer proposer, Offering offering, SessionQuery query) {
        Listed.same(proposer.proposeSessions(query), proposer.proposeSessions(query), CALL);
    }

    /** Also day by day: who is a day off is rarely caught by four weeks. */
    private static void startsWhenAsked(SessionProposer proposer, Offering offering, SessionQuery query) {
        requireInRange(proposer, query);
        query.days().days().forEach(day -> requireInRange(proposer, on(day, query)));
    }

    private static void requireInRange(SessionProposer proposer, SessionQuery query) {
        for (ProposedSession session : proposer.proposeSessions(query)) {
            LocalDate day = session.start().atZone(query.zone()).toLocalDate();
            unless(
                    query.days().contains(day),
                    "session %s of %s starts on %s, outside %s",
                    session.code(),
                    query.offeringCode(),
                    day,
                    query.days());
        }
    }

    private static void canBeSplit(SessionProposer proposer, Offering offering, SessionQuery query) {
        List<ProposedSession> daily = new ArrayList<>();
        query.days().days().forEach(day -> daily.addAll(proposer.proposeSessions(on(day, query))));
        Listed.same(sorted(proposer.proposeSessions(query)), sorted(daily), CALL);
    }

    private static void isBounded(SessionProposer proposer, Offering offering, SessionQuery query) {
        Listed.atMost(MOST, proposer.proposeSessions(query), CALL + " for " + offering.code());
    }

    private static void fitsItsMode(SessionProposer proposer, Offering offering, SessionQuery query) {
        for (ProposedSession session : proposer.proposeSessions(query)) {
            unless(
                    offering.mode() != BookingMode.APPOINTMENT || session.capacity() == 1,
                    "session %s of the appointment %s has %d places",
                    session.code(),
                    offering.code(),
                    session.capacity());
            unless(
                    offering.mode() == BookingMode.ORDER || session.items().isEmpty(),
                    "session %s of %s has items, but nothing can be ordered",
                    session.code(),
                    offering.code());
        }
    }

    private static void ignoresTheMachinesZone(SessionProposer proposer, Offering offering, SessionQuery query) {
        List<ProposedSession> expected = proposer.proposeSessions(query);
        TimeZone usual = TimeZone.getDefault();
        try {
            for (String zone : FAR_ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Listed.same(expected, proposer.proposeSessions(query), CALL + " on a machine in " + zone);
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static void knowsNothingOfStrangers(SessionProposer proposer, Subject module) {
        List<ProposedSession> answered =
                proposer.proposeSessions(module.sample().query("no-such-offering-7"));
        unless(answered != null && answered.isEmpty(), "%s answered %s for an unknown offering", CALL, answered);
    }

    private static void hasSomethingToShow(SessionProposer proposer, Subject module) {
        boolean any = module.offerings().stream()
                .anyMatch(offering -> !proposer.proposeSessions(module.sample().query(offering.code()))
                        .isEmpty());
        unless(
                any,
                "no offering has a session in %s during %s",
                module.sample().building(),
                module.sample().days());
    }

    private static SessionQuery on(LocalDate day, SessionQuery query) {
        return new SessionQuery(
                query.building(), query.offeringCode(), new DateRange(day, day), query.zone(), query.calendar());
    }

    private static List<ProposedSession> sorted(List<ProposedSession> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparing(ProposedSession::code))
                .toList();
    }
}
