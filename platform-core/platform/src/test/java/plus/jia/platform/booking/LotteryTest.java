package plus.jia.platform.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.Database;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.Allocation;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Offering;

class LotteryTest {
    private static Database database;
    private Street street;
    private Draws draws;
    private long camp;

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void openACampOfFivePlaces() {
        street = new Street(database).emptied();
        draws = database.bean(
                Draws.class,
                street.ledger,
                street.places,
                street.sessions,
                street.offerings,
                street.audit,
                street.clock);
        OfferingId id = street.offering("youth-programmes.camp", BookingMode.ENROLMENT, LotteryTest::drawn);
        camp = street.session(id, "camp", "2026-11-26T04:00:00Z", 5);
        street.database.run("update platform.session set cut_off = '2026-11-25T04:00:00Z' where id = " + camp);
    }

    @Test
    void drawsTheSameAgainFromTheSameSeedWhateverTheOrderOfTheTickets() {
        List<Lottery.Ticket> tickets = IntStream.range(0, 50)
                .mapToObj(i -> new UUID(0, i))
                .map(id -> new Lottery.Ticket(id, List.of(id), 1 + (int) (id.getLeastSignificantBits() % 3)))
                .toList();
        List<Lottery.Ticket> reversed =
                tickets.stream().sorted((a, b) -> b.id().compareTo(a.id())).toList();

        List<Lottery.Drawn> drawn = Lottery.draw("2026-双色球-137", tickets, 20);

        assertThat(Lottery.draw("2026-双色球-137", reversed, 20)).isEqualTo(drawn);
        assertThat(Lottery.draw("another", tickets, 20)).isNotEqualTo(drawn);
        assertThat(drawn.stream()
                        .filter(Lottery.Drawn::won)
                        .mapToInt(lot -> lot.ticket().places())
                        .sum())
                .isLessThanOrEqualTo(20);
        assertThat(drawn.get(0).lot()).isLessThan(drawn.get(1).lot());
    }

    @Test
    void keepsApplicantsUntilTheDrawAndLetsTheRestWaitInDrawnOrder() {
        List<BookingView> all = IntStream.range(0, 8)
                .mapToObj(i -> street.book("p" + i, camp, 1, false))
                .toList();
        assertThat(all).allSatisfy(booking -> {
            assertThat(booking.state()).isEqualTo(BookingState.WAITLISTED);
            assertThat(booking.position()).isNull();
        });
        assertThatThrownBy(() -> draws.draw(camp, "seed", "office")).isInstanceOf(Problem.class);

        street.clock.set("2026-11-25T04:00:01Z");
        street.deadlines.tooLate(10).forEach(street.deadlines::giveUp);
        DrawRecord record = draws.draw(camp, "seed", "office");

        assertThat(record.lots()).hasSize(8);
        assertThat(draws.find(camp)).contains(record);
        List<BookingView> after = all.stream().map(street::look).toList();
        assertThat(after.stream().filter(booking -> booking.state() == BookingState.CONFIRMED))
                .hasSize(5);
        List<UUID> waiting = record.lots().stream()
                .filter(lot -> !lot.won())
                .map(DrawRecord.Lot::ticket)
                .toList();
        assertThat(waiting.stream().map(id -> after.stream()
                        .filter(booking -> booking.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .position()))
                .containsExactly(1, 2, 3);
        assertThatThrownBy(() -> draws.draw(camp, "other", "office"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("draw-done"));
        assertThat(street.violations(camp)).isEmpty();
    }

    @Test
    void promotesAfterTheDrawAlthoughBookingHasClosed() {
        List<BookingView> all = IntStream.range(0, 6)
                .mapToObj(i -> street.book("p" + i, camp, 1, false))
                .toList();
        street.clock.set("2026-11-25T04:00:01Z");
        draws.draw(camp, "seed", "office");
        BookingView winner = all.stream()
                .map(street::look)
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .findFirst()
                .orElseThrow();
        BookingView loser = all.stream()
                .map(street::look)
                .filter(booking -> booking.state() == BookingState.WAITLISTED)
                .findFirst()
                .orElseThrow();

        street.bookings.cancel(winner.id(), winner.owner());

        assertThat(street.look(loser).state()).isEqualTo(BookingState.OFFERED);
        street.deadlines.tooLate(10).forEach(street.deadlines::giveUp);
        assertThat(street.bookings.accept(loser.id(), loser.owner()).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(street.violations(camp)).isEmpty();
    }

    @Test
    void drawsSiblingsTogetherOrNotAtAll() {
        street.database.inTransaction(() -> street.rules.rule(null, null, BookingRule.OVERLAP, 1));
        BookingView siblings = street.book("parent", camp, 4, false);
        IntStream.range(0, 8).forEach(i -> street.book("p" + i, camp, 1, false));
        street.clock.set("2026-11-25T04:00:01Z");

        DrawRecord record = draws.draw(camp, "seed", "office");

        int lot = record.lots().stream().map(DrawRecord.Lot::ticket).toList().indexOf(siblings.id());
        int before = record.lots().subList(0, lot).stream()
                .filter(DrawRecord.Lot::won)
                .mapToInt(DrawRecord.Lot::places)
                .sum();
        assertThat(record.lots().get(lot).won()).isEqualTo(before <= 1);
        assertThat(street.look(siblings).state())
                .isEqualTo(before <= 1 ? BookingState.CONFIRMED : BookingState.WAITLISTED);
        assertThat(street.violations(camp)).isEmpty();
    }

    private static Offering drawn(Offering offering) {
        return new Offering(
                offering.code(),
                offering.title(),
                offering.summary(),
                offering.category(),
                offering.mode(),
                offering.eligibility(),
                offering.price(),
                offering.duration(),
                Allocation.LOTTERY_SIBLINGS_TOGETHER,
                offering.decision(),
                offering.questions(),
                offering.personalData(),
                offering.keywords());
    }
}
