package plus.jia.platform.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import plus.jia.platform.Database;
import plus.jia.platform.module.ModuleBookings.DecisionAnswer;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.DecisionPolicy;

/** Whatever people, modules and time do to a session, in whatever order, the ledger stays in order after each step. */
class InterleavingsTest {
    private static Database database;

    private enum Kind {
        BOOK,
        BOOK_BIG,
        CANCEL,
        ACCEPT,
        PROMOTE,
        CHECK_IN,
        NO_SHOW,
        RESIZE,
        MODULE_ACCEPTS,
        MODULE_REJECTS,
        MODULE_WANTS_APPROVAL,
        MODULE_IS_SILENT,
        APPROVE,
        HOUR_PASSES
    }

    private record Step(Kind kind, int pick) {}

    @BeforeContainer
    static void start() {
        database = Database.start();
    }

    @AfterContainer
    static void stop() {
        database.close();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void leavesTheLedgerInOrder(@ForAll("steps") List<Step> steps, @ForAll DecisionPolicy policy) {
        Street street = new Street(database).emptied();
        OfferingId service = street.offering(
                "example-service.talk", BookingMode.SESSION, offering -> Street.asking(offering, policy));
        long session = street.session(service, "later", "2026-11-26T04:00:00Z", 4);
        List<BookingView> made = new ArrayList<>();

        for (Step step : steps) {
            take(street, session, made, step);
            assertThat(street.violations(session)).as("after %s", step).isEmpty();
        }
        assertEveryChangeWasPermitted(street);
    }

    private static void take(Street street, long session, List<BookingView> made, Step step) {
        try {
            switch (step.kind()) {
                case BOOK -> made.add(street.book("p" + made.size(), session, 1 + step.pick() % 2, true));
                case BOOK_BIG -> made.add(street.book("p" + made.size(), session, 3, true));
                case RESIZE -> resize(street, session, 2 + step.pick() % 6);
                case HOUR_PASSES -> passAnHour(street);
                case MODULE_ACCEPTS ->
                    street.modules.decision = request -> new DecisionAnswer.Decided(BookingDecision.accept());
                case MODULE_REJECTS ->
                    street.modules.decision =
                            request -> new DecisionAnswer.Decided(BookingDecision.reject("no", LocalizedText.zh("不行")));
                case MODULE_WANTS_APPROVAL ->
                    street.modules.decision = request ->
                            new DecisionAnswer.Decided(new BookingDecision.NeedsApproval(LocalizedText.zh("待核")));
                case MODULE_IS_SILENT -> street.modules.decision = request -> new DecisionAnswer.NoAnswer("TOO_SLOW");
                default -> change(street, made, step);
            }
        } catch (Problem refused) {
            assertThat(refused.status()).isEqualTo(409);
        }
    }

    private static void change(Street street, List<BookingView> made, Step step) {
        if (made.isEmpty()) {
            return;
        }
        BookingView one = made.get(step.pick() % made.size());
        switch (step.kind()) {
            case CANCEL -> street.bookings.cancel(one.id(), one.owner());
            case ACCEPT -> street.bookings.settle(street.bookings.accept(one.id(), one.owner()));
            case PROMOTE -> street.bookings.promote(one.id(), "station");
            case CHECK_IN -> street.bookings.checkIn(one.id(), "station");
            case NO_SHOW -> street.bookings.noShow(one.id(), "station");
            case APPROVE -> street.bookings.approve(one.id(), "station", step.pick() % 2 == 0, null);
            default -> throw new IllegalStateException(step.kind().name());
        }
    }

    private static void resize(Street street, long session, int wanted) {
        street.database.inTransaction(() -> {
            street.places.lock(session, street.clock.instant());
            street.database
                    .entities()
                    .createNativeQuery(
                            "update platform.session set capacity = greatest(places_taken, :wanted) where id = :id")
                    .setParameter("wanted", wanted)
                    .setParameter("id", session)
                    .executeUpdate();
            street.waitingList.promote(session);
        });
    }

    private static void passAnHour(Street street) {
        street.clock.set(street.clock.instant().plusSeconds(3600).toString());
        street.deadlines.overdue(100).forEach(street.deadlines::expire);
        street.deadlines.toAsk(100).forEach(street.bookings::ask);
        street.deadlines.tooLate(100).forEach(street.deadlines::giveUp);
        street.deadlines.over(100).forEach(street.deadlines::close);
    }

    private static void assertEveryChangeWasPermitted(Street street) {
        List<BookingChange> changes = street.database.inTransaction(() -> street.database
                .entities()
                .createQuery("from BookingChange", BookingChange.class)
                .getResultList());
        assertThat(changes).allSatisfy(change -> {
            ChangeView view = change.view();
            BookingState from = view.from();
            boolean permitted = from == null
                    ? Transitions.isFirst(view.to())
                    : from == view.to() || Transitions.permits(from, view.to());
            assertThat(permitted).as("%s to %s", from, view.to()).isTrue();
        });
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(Kind.BOOK, Kind.CANCEL, Kind.ACCEPT)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(Kind.values())));
        Arbitrary<Step> step = Combinators.combine(kinds, Arbitraries.integers().between(0, 50))
                .as(Step::new);
        return step.list().ofMinSize(5).ofMaxSize(25);
    }
}
