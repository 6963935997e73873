package plus.jia.testkit;

import static plus.jia.testkit.ContractViolation.unless;

import java.util.List;
import plus.jia.spi.BookingDecider;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Offering;

/** What the module says to a booking. */
final class DecisionClauses {
    static final List<Clause> ALL = List.of(
            Clause.of(
                    "decision-01",
                    "an offering that wants a say in bookings comes with a decider",
                    DecisionClauses::hasADecider),
            each("decision-02", "decide() answers something, within 2 seconds", DecisionClauses::answers),
            each("decision-03", "the same booking gets the same decision twice", DecisionClauses::isStable),
            each(
                    "decision-04",
                    "a session that is not or no longer known is refused or accepted by value, not by an exception",
                    DecisionClauses::bearsUnknownSessions));

    private DecisionClauses() {}

    private interface Check {
        void verify(BookingDecider decider, Offering offering, Subject module);
    }

    private static Clause each(String id, String sentence, Check check) {
        return Clause.of(BookingDecider.class, id, sentence, (decider, module) -> module.offerings().stream()
                        .filter(offering -> offering.decision() != DecisionPolicy.NOT_ASKED)
                        .forEach(offering -> check.verify(decider, offering, module)))
                .atAuthorOnly();
    }

    private static void hasADecider(Subject module) {
        List<String> asking = module.offerings().stream()
                .filter(offering -> offering.decision() != DecisionPolicy.NOT_ASKED)
                .map(Offering::code)
                .toList();
        unless(
                asking.isEmpty() || module.capability(BookingDecider.class).isPresent(),
                "%s want a say, but no bean is a BookingDecider",
                asking);
    }

    private static void answers(BookingDecider decider, Offering offering, Subject module) {
        unless(
                decider.decide(new SampleBooking(module, offering).request()) != null,
                "decide() answered null for %s",
                offering.code());
    }

    private static void isStable(BookingDecider decider, Offering offering, Subject module) {
        BookingRequest request = new SampleBooking(module, offering).request();
        BookingDecision first = decider.decide(request);
        BookingDecision second = decider.decide(request);
        unless(first.equals(second), "decide() answered %s, then %s to booking %s", first, second, request.bookingId());
    }

    private static void bearsUnknownSessions(BookingDecider decider, Offering offering, Subject module) {
        unless(
                decider.decide(new SampleBooking(module, offering).requestOfAnUnknownSession()) != null,
                "decide() answered null for an unknown session of %s",
                offering.code());
    }
}
