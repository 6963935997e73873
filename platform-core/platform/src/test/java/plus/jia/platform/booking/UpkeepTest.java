package plus.jia.platform.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.Wired.wired;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.Database;
import plus.jia.platform.FiredEvents;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.SessionChanged;
import plus.jia.platform.session.SessionEditing;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.BookingMode;

/** What happens to bookings without anybody booking: sessions change, too few come, messages fail, keys are replaced. */
class UpkeepTest {
    private static Database database;
    private Street street;
    private SessionEffects effects;
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
    void openASessionOfTwoPlaces() {
        street = new Street(database).emptied();
        effects = database.bean(SessionEffects.class, street.ledger, street.waitingList, street.clock);
        music = street.offering("example-service.music", BookingMode.SESSION, offering -> offering);
        session = street.session(music, "wed", "2026-11-25T04:00:00Z", 2);
    }

    @Test
    void cancelsAndTellsEverybodyWhenASessionIsCancelled() {
        BookingView ann = street.book("ann", session, 2, false);
        BookingView ben = street.book("ben", session, 1, true);

        change(
                "state = 'CANCELLED', cancelled_at = now(), cancel_reason_zh = '停电'",
                SessionChanged.Kind.CANCELLED,
                false);

        assertThat(street.look(ann).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(street.look(ben).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(street.look(ann).note()).isEqualTo(LocalizedText.zh("原因"));
        assertThat(street.violations(session)).isEmpty();
    }

    @Test
    void tellsEverybodyThatASessionWasMovedAndKeepsTheirPlaces() {
        BookingView ann = street.book("ann", session, 1, false);

        change(
                "starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'",
                SessionChanged.Kind.MOVED,
                false);

        assertThat(street.look(ann).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(street.look(ann).sequence()).isEqualTo(2);
        assertThat(outbox("MAIL")).isEqualTo(2);
    }

    @Test
    void asksAgainAfterAMoveWhereThatIsWantedAndPassesOnWhatNobodyConfirms() {
        BookingView ann = street.book("ann", session, 2, false);
        BookingView ben = street.book("ben", session, 2, true);

        change(
                "starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour', cut_off = cut_off + interval '1 hour'",
                SessionChanged.Kind.MOVED,
                true);
        assertThat(street.look(ann).state()).isEqualTo(BookingState.OFFERED);

        street.clock.set("2026-11-25T01:00:01Z");
        street.deadlines.overdue(10).forEach(street.deadlines::expire);
        assertThat(street.look(ann).state()).isEqualTo(BookingState.EXPIRED);
        assertThat(street.look(ben).state()).isEqualTo(BookingState.OFFERED);
        assertThat(street.violations(session)).isEmpty();
    }

    @Test
    void offersPlacesThatWereAdded() {
        street.book("ann", session, 2, false);
        BookingView ben = street.book("ben", session, 2, true);

        change("capacity = 4", SessionChanged.Kind.CAPACITY, false);

        assertThat(street.look(ben).state()).isEqualTo(BookingState.OFFERED);
        assertThat(street.violations(session)).isEmpty();
    }

    @Test
    void cancelsWhatTooFewWantAtTheTimeThatIsRuled() {
        LeastParticipants least =
                database.bean(LeastParticipants.class, street.rules, street.sessions, new Cancelling(), street.clock);
        street.database.inTransaction(() -> street.rules.rule(
                null, music, Map.of(BookingRule.LEAST_PARTICIPANTS, 2, BookingRule.LEAST_PARTICIPANTS_MINUTES, 60)));
        BookingView ann = street.book("ann", session, 1, false);
        assertThat(least.due()).isEmpty();

        street.clock.set("2026-11-25T03:00:00Z");
        assertThat(least.due()).containsExactly(session);
        least.due().forEach(least::cancel);

        assertThat(street.look(ann).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(least.due()).isEmpty();
    }

    @Test
    void givesAMessageUpAfterManyAttemptsAndSendsItAgainWhenAsked() {
        DeadLetters letters =
                database.bean(DeadLetters.class, street.audit, new FiredEvents<LedgerChanged>(), street.clock);
        street.book("ann", session, 1, false);
        Outbox.Message mail = claimed();
        for (int i = 0; i < 12; i++) {
            street.outbox.failed(mail, "connection refused", false);
            street.clock.set(street.clock.instant().plusSeconds(601).toString());
            mail = i < 11 ? claimed() : mail;
        }
        assertThat(street.claim()).noneMatch(message -> message.channel() == Channel.MAIL);
        assertThat(letters.list()).singleElement().satisfies(letter -> {
            assertThat(letter.given()).isTrue();
            assertThat(letter.attempts()).isEqualTo(12);
            assertThat(letter.error()).isEqualTo("connection refused");
        });

        street.database.inTransaction(
                () -> letters.sendAgain(letters.list().get(0).id()));

        assertThat(claimed().attempts()).isZero();
    }

    @Test
    void sealsAnewWhatAnOldKeySealed() {
        street.account("ann");
        street.bookings.book(
                new BookingDraft(session, 1, List.of(), Map.of(), Map.of(), Set.of(), "ann@example.org", false),
                Booker.self("ann", "zh"));
        NewBox box = new NewBox();
        Resealing resealing = database.bean(Resealing.class, box);
        wired(resealing, resealing);

        resealing.run();
        resealing.run();

        assertThat(box.sealed).isEqualTo(1);
    }

    /** The mail message about the first change, whatever else is due. */
    private Outbox.Message claimed() {
        return street.claim().stream()
                .filter(message -> message.channel() == Channel.MAIL)
                .findFirst()
                .orElseThrow();
    }

    private long outbox(String channel) {
        return street.database.inTransaction(() -> ((Number) street.database
                        .entities()
                        .createNativeQuery("select count(*) from platform.outbox where channel = '" + channel + "'")
                        .getSingleResult())
                .longValue());
    }

    private void change(String set, SessionChanged.Kind kind, boolean askAgain) {
        change(session, set, kind, LocalizedText.zh("原因"), askAgain);
    }

    private void change(
            long id, String set, SessionChanged.Kind kind, @Nullable LocalizedText reason, boolean askAgain) {
        street.database.inTransaction(() -> {
            street.places.lock(id, street.clock.instant());
            SessionView before = street.sessions.reread(id).orElseThrow();
            street.database
                    .entities()
                    .createNativeQuery("update platform.session set " + set + " where id = " + id)
                    .executeUpdate();
            SessionView after = street.sessions.reread(id).orElseThrow();
            effects.follow(new SessionChanged(before, after, kind, reason, askAgain));
        });
    }

    /** Cancels as the session feature does, as far as bookings can see. */
    private final class Cancelling extends SessionEditing {
        @Override
        public SessionView cancel(long id, LocalizedText reason) {
            SessionView before = street.sessions.reread(id).orElseThrow();
            street.database
                    .entities()
                    .createNativeQuery(
                            "update platform.session set state = 'CANCELLED', cancelled_at = now(), cancel_reason_zh = 'x' where id = "
                                    + id)
                    .executeUpdate();
            SessionView after = street.sessions.reread(id).orElseThrow();
            effects.follow(new SessionChanged(before, after, SessionChanged.Kind.CANCELLED, reason, false));
            return after;
        }
    }

    /** A box whose key is new: whatever it did not seal itself, another key did. */
    private static final class NewBox extends plus.jia.platform.shared.SecretBox {
        private final Street.OpenBox old = new Street.OpenBox();
        private int sealed;

        @Override
        public String seal(String secret) {
            sealed++;
            return "new:" + old.seal(secret);
        }

        @Override
        public String open(String text) {
            return old.open(text);
        }

        @Override
        public String currentPrefix() {
            return "new:";
        }
    }
}
