package plus.jia.platform.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.Database;
import plus.jia.platform.module.ModuleBookings;
import plus.jia.platform.module.ModuleBookings.DecisionAnswer;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.DecisionPolicy;

/** Booking on a real database. */
class BookingsTest {
    private static final String WEDNESDAY_NOON = "2026-11-25T04:00:00Z";
    private static Database database;

    private Street street;
    private OfferingId music;
    private long session;

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void openASessionOfThreePlaces() {
        street = new Street(database).emptied();
        music = street.offering("example-service.music", BookingMode.SESSION, offering -> offering);
        session = street.session(music, "wed", WEDNESDAY_NOON, 3);
    }

    @Test
    void confirmsAtOnceWhatTheModuleNeedNotDecide() {
        BookingView booking = street.book("ann", session, 2, false);

        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(booking.session().placesTaken()).isEqualTo(2);
        assertThat(booking.code()).hasSize(8);
        assertThat(street.modules.asked).isEmpty();
        holds();
    }

    @Test
    void refusesWhatDoesNotFitAndSaysThatOneCanWait() {
        street.book("ann", session, 2, false);

        assertThatThrownBy(() -> street.book("ben", session, 2, false))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(409);
                    assertThat(problem.extra()).containsEntry("reason", "full").containsKey("waitlist");
                    assertThat(problem.parameters()).containsExactly(1, 0);
                });
        holds();
    }

    @Test
    void offersAFreedPlaceToTheFirstThatFits() {
        BookingView ann = street.book("ann", session, 3, false);
        BookingView group = street.book("ben", session, 4, true);
        BookingView cleo = street.book("cleo", session, 2, true);
        BookingView dora = street.book("dora", session, 1, true);
        assertThat(List.of(group.position(), cleo.position(), dora.position())).containsExactly(1, 2, 3);

        street.bookings.cancel(ann.id(), "ann");

        assertThat(street.look(group).state()).isEqualTo(BookingState.WAITLISTED);
        assertThat(street.look(group).position()).isEqualTo(1);
        assertThat(street.look(cleo).state()).isEqualTo(BookingState.OFFERED);
        assertThat(street.look(dora).state()).isEqualTo(BookingState.OFFERED);
        assertThat(street.look(cleo).deadline()).isEqualTo("2026-11-24T03:00:00Z");
        holds();
    }

    @Test
    void confirmsAnOfferThatIsAcceptedInTime() {
        BookingView ann = street.book("ann", session, 3, false);
        BookingView ben = street.book("ben", session, 1, true);
        street.bookings.cancel(ann.id(), "ann");

        assertThat(street.bookings.accept(ben.id(), "ben").state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(street.bookings.accept(ben.id(), "ben").state()).isEqualTo(BookingState.CONFIRMED);
        holds();
    }

    @Test
    void passesAnOfferOnThatIsNotAccepted() {
        BookingView ann = street.book("ann", session, 3, false);
        BookingView ben = street.book("ben", session, 3, true);
        BookingView cleo = street.book("cleo", session, 3, true);
        street.bookings.cancel(ann.id(), "ann");
        street.clock.set("2026-11-24T03:00:00Z");

        assertRefused(() -> street.bookings.accept(ben.id(), "ben"), "booking-offer-over");
        street.deadlines.overdue(10).forEach(street.deadlines::expire);

        assertThat(street.look(ben).state()).isEqualTo(BookingState.EXPIRED);
        assertThat(street.look(cleo).state()).isEqualTo(BookingState.OFFERED);
        holds();
    }

    @Test
    void doesNotBookOnePersonTwiceAtATimeAcrossPartners() {
        OfferingId law = street.offering("legal-advice.duty", BookingMode.APPOINTMENT, offering -> offering);
        long slot = street.session(law, "slot", "2026-11-25T04:30:00Z", 1);
        long later = street.session(law, "later", "2026-11-25T05:00:00Z", 1);
        street.book("ann", session, 1, false);

        assertRefused(() -> street.book("ann", slot, 1, false), "booking-overlap");
        assertRefused(() -> street.book("ann", session, 1, true), "booking-overlap");
        assertThat(street.book("ann", later, 1, false).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void canBookAgainAfterACancellation() {
        BookingView first = street.book("ann", session, 1, false);
        street.bookings.cancel(first.id(), "ann");

        assertThat(street.book("ann", session, 1, false).state()).isEqualTo(BookingState.CONFIRMED);
        holds();
    }

    @Test
    void keepsEachPersonToTheirShare() {
        street.database.inTransaction(() -> street.rules.rule(null, null, BookingRule.PLACES_PER_PERIOD, 2));
        long nextDay = street.session(music, "thu", "2026-11-26T04:00:00Z", 9);
        long nextWeek = street.session(music, "thu-after", "2026-12-03T04:00:00Z", 9);
        street.book("ann", session, 2, false);

        assertRefused(() -> street.book("ann", nextDay, 1, false), "booking-limit");
        assertThat(street.book("ann", nextWeek, 1, false).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void letsThoseWhoDidNotComePause() {
        street.database.inTransaction(() -> street.rules.rule(null, null, BookingRule.NO_SHOWS, 1));
        BookingView missed = street.book("ann", session, 1, false);
        street.bookings.noShow(missed.id(), "station");
        street.clock.set("2026-11-26T01:00:00Z");
        long friday = street.session(music, "fri", "2026-11-27T04:00:00Z", 9);

        assertRefused(() -> street.book("ann", friday, 1, false), "booking-no-show-pause");
        assertThat(street.book("ben", friday, 1, false).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void closesAtTheCutOffAndAfterTheNoticeThatIsRuled() {
        street.database.inTransaction(() -> street.rules.rule("k11", music, BookingRule.NOTICE_MINUTES, 60));
        street.clock.set("2026-11-25T03:00:00Z");

        assertRefused(() -> street.book("ann", session, 1, false), "booking-closed");
    }

    @Test
    void letsTheOwnerCancelUntilTheCutOffAndTheStationAfterIt() {
        database.run("update platform.session set cut_off = '2026-11-25T02:00:00Z' where id = " + session);
        BookingView booking = street.book("ann", session, 1, false);
        street.clock.set("2026-11-25T02:00:00Z");

        assertRefused(() -> street.bookings.cancel(booking.id(), "ann"), "booking-cancel-too-late");
        assertThat(street.bookings.cancelFor(booking.id(), "station", null).state())
                .isEqualTo(BookingState.CANCELLED);
        holds();
    }

    @Test
    void asksTheModuleWhileThePlaceIsHeld() {
        OfferingId law = asking(DecisionPolicy.ASK_OR_REFUSE);
        long slot = street.session(law, "slot", WEDNESDAY_NOON, 1);
        street.modules.decision = request -> {
            assertThat(street.database.entities().getTransaction().isActive()).isFalse();
            assertThat(taken(slot)).isEqualTo(1);
            return new DecisionAnswer.Decided(BookingDecision.reject("conflict", LocalizedText.zh("利益冲突")));
        };

        BookingView booking = street.book("ann", slot, 1, false);

        assertThat(booking.state()).isEqualTo(BookingState.REJECTED);
        assertThat(booking.note()).isEqualTo(LocalizedText.zh("利益冲突"));
        assertThat(taken(slot)).isZero();
        assertThat(street.violations(slot)).isEmpty();
    }

    @Test
    void refusesOrDefersWhenTheModuleDoesNotAnswer() {
        OfferingId refusing = asking(DecisionPolicy.ASK_OR_REFUSE);
        OfferingId deferring = street.offering(
                "legal-advice.patient",
                BookingMode.APPOINTMENT,
                offering -> Street.asking(offering, DecisionPolicy.ASK_OR_PENDING));
        long slot = street.session(refusing, "slot", WEDNESDAY_NOON, 1);
        long other = street.session(deferring, "other", WEDNESDAY_NOON, 1);
        street.modules.decision = request -> new DecisionAnswer.NoAnswer("TOO_SLOW");

        assertThat(street.book("ann", slot, 1, false).state()).isEqualTo(BookingState.REJECTED);
        BookingView pending = street.book("ann", other, 1, false);
        assertThat(pending.state()).isEqualTo(BookingState.PENDING);

        street.modules.decision = request -> new DecisionAnswer.Decided(BookingDecision.accept());
        street.clock.set("2026-11-24T01:00:30Z");
        street.deadlines.toAsk(10).forEach(street.bookings::ask);
        assertThat(street.look(pending).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(street.violations(slot)).isEmpty();
        assertThat(street.violations(other)).isEmpty();
    }

    @Test
    void letsNoHoldLeakWhenTheNodeDiesBetweenTheSteps() {
        OfferingId law = asking(DecisionPolicy.ASK_OR_REFUSE);
        long slot = street.session(law, "slot", WEDNESDAY_NOON, 1);
        street.account("ann");
        BookingView held = street.bookings.reserve(Street.draft(slot, 1, false), Booker.self("ann", "zh"));
        BookingView waiting = street.book("ben", slot, 1, true);
        assertThat(held.state()).isEqualTo(BookingState.HELD);

        street.clock.set("2026-11-24T01:01:01Z");
        street.deadlines.overdue(10).forEach(street.deadlines::expire);

        assertThat(street.look(held).state()).isEqualTo(BookingState.EXPIRED);
        assertThat(street.look(waiting).state()).isEqualTo(BookingState.OFFERED);
        assertThat(street.violations(slot)).isEmpty();
    }

    @Test
    void ordersItemsAsFarAsThereAreAny() {
        OfferingId lunch = street.offering("lunch.menu", BookingMode.ORDER, offering -> offering);
        long noon = street.session(lunch, "noon", WEDNESDAY_NOON, 10);
        street.database.run(
                "update platform.session set items = '[{\"code\":\"set-a\",\"title\":{\"zh\":\"套餐\"},\"note\":null,"
                        + "\"price\":{\"lowest\":18,\"highest\":18,\"note\":null},\"capacity\":3}]' where id = "
                        + noon);
        street.account("ann");
        street.account("ben");

        BookingView order = street.bookings.book(order(noon, 2), Booker.self("ann", "zh"));

        assertThat(order.places()).isEqualTo(2);
        assertRefused(() -> street.bookings.book(order(noon, 2), Booker.self("ben", "zh")), "booking-item-sold-out");
        street.bookings.cancel(order.id(), "ann");
        assertThat(street.bookings
                        .book(order(noon, 3), Booker.self("ben", "zh"))
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
        assertThat(street.violations(noon)).isEmpty();
    }

    @Test
    void tellsEachChangeInOrderAndWaitsForAModuleThatIsAway() {
        BookingView booking = street.book("ann", session, 1, false);
        street.bookings.cancel(booking.id(), "ann");

        List<Outbox.Message> first = street.claim();
        assertThat(first).extracting(Outbox.Message::sequence).containsOnly(1);
        assertThat(first).extracting(Outbox.Message::channel).containsExactlyInAnyOrder(Channel.MODULE, Channel.MAIL);
        assertThat(street.claim()).as("claimed by another").isEmpty();

        street.outbox.giveBack(first, "NOT_RUNNING");
        street.outbox.wake("example-service");
        Outbox.Message again = street.claim().get(0);
        assertThat(again.attempts()).isZero();
        street.outbox.done(again);
        assertThat(street.claim()).singleElement().satisfies(message -> assertThat(message.sequence())
                .isEqualTo(2));
    }

    @Test
    void givesBackWhatAModuleIsTooBusyToHear() {
        street.book("ann", session, 1, false);
        street.book("ben", session, 1, false);
        Function<BookingEvent, ModuleBookings.Told> listens = street.modules.hearing;
        street.modules.hearing =
                event -> new ModuleBookings.Told(ModuleBookings.Delivery.NOT_REACHED, "TOO_MANY_CALLS");
        List<Outbox.Message> batch = street.outbox.claim(lane(Channel.MODULE), 10);
        assertThat(batch).hasSize(2);

        assertThat(street.deliveries.tell(batch)).isFalse();
        assertThat(street.claim())
                .as("given back for a second")
                .extracting(Outbox.Message::channel)
                .containsOnly(Channel.MAIL);

        street.modules.hearing = listens;
        street.clock.set(street.clock.instant().plusSeconds(1).toString());
        List<Outbox.Message> again = street.outbox.claim(lane(Channel.MODULE), 10);
        assertThat(again).extracting(Outbox.Message::attempts).containsExactly(0, 0);
        assertThat(street.deliveries.tell(again)).isTrue();
        assertThat(street.modules.heard).hasSize(2);
    }

    @Test
    void forgetsWhatWasToldLongAgoButNothingThatWaits() {
        street.book("ann", session, 1, false);
        Outbox.Message told = street.outbox.claim(lane(Channel.MODULE), 10).get(0);
        street.outbox.done(told);

        street.outbox.forgetOld();
        assertThat(messages()).isEqualTo(2);
        street.clock.set(street.clock.instant().plus(Outbox.KEPT).plusSeconds(1).toString());
        street.outbox.forgetOld();

        assertThat(messages()).isEqualTo(1);
        assertThat(street.claim()).extracting(Outbox.Message::channel).containsExactly(Channel.MAIL);
    }

    private long messages() {
        return street.database.inTransaction(() -> ((Number) street.database
                        .entities()
                        .createNativeQuery("select count(*) from platform.outbox")
                        .getSingleResult())
                .longValue());
    }

    private Lane lane(Channel channel) {
        return street.outbox.lanes().stream()
                .filter(lane -> lane.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesWhatItHasNoKeyForToANodeThatHas() {
        street.book("ann", session, 1, false);
        street.box.withoutKey = true;
        Outbox.Message unread = street.claim().get(0);

        street.deliveries.tell(List.of(unread));
        street.clock.set("2026-11-24T01:00:30Z");

        Outbox.Message again = street.claim().stream()
                .filter(message -> message.id() == unread.id())
                .findFirst()
                .orElseThrow();
        assertThat(again.attempts()).isZero();
        street.box.withoutKey = false;
        street.deliveries.tell(List.of(again));
        street.clock.set("2026-11-24T01:10:00Z");
        assertThat(street.claim()).extracting(Outbox.Message::id).doesNotContain(unread.id());
    }

    @Test
    void writesNothingPersonalInTheClear() {
        street.account("ann");
        BookingDraft draft =
                new BookingDraft(session, 1, List.of(), Map.of(), Map.of(), Set.of(), "ann@example.org", false);
        BookingView booking = street.bookings.book(draft, Booker.self("ann", "zh"));

        Told told = street.tellings.of(new Outbox.Message(0, Channel.MAIL, booking.id(), 1, 0));

        assertThat(told.contact()).contains("ann@example.org");
        assertThat(told.event().id()).isEqualTo(booking.id() + "-1");
        assertThat(column("select sealed from platform.booking_intake")).doesNotContain("example.org");
    }

    private OfferingId asking(DecisionPolicy policy) {
        return street.offering(
                "legal-advice.duty", BookingMode.APPOINTMENT, offering -> Street.asking(offering, policy));
    }

    private static BookingDraft order(long session, int quantity) {
        return new BookingDraft(session, 1, List.of(), Map.of("set-a", quantity), Map.of(), Set.of(), null, false);
    }

    private int taken(long id) {
        return Integer.parseInt(column("select places_taken from platform.session where id = " + id));
    }

    private String column(String sql) {
        return street.database.inTransaction(() -> street.database
                .entities()
                .createNativeQuery(sql)
                .getSingleResult()
                .toString());
    }

    private void holds() {
        assertThat(street.violations(session)).isEmpty();
    }

    private static void assertRefused(ThrowingCallable booking, String type) {
        assertThatThrownBy(booking).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(type));
    }
}
