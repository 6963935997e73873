package plus.jia.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plus.jia.platform.Wired.wired;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.CountedNews;
import plus.jia.platform.Database;
import plus.jia.platform.FiredEvents;
import plus.jia.platform.KnownOfferings;
import plus.jia.platform.RecordedAudit;
import plus.jia.platform.SetClock;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.enablement.EnablementChanged;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementTerms;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Price;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.OrderItem;
import plus.jia.spi.session.ProposedSession;

/** Sessions made, edited and cancelled by hand, on a real database. */
class SessionEditingTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
    private static final LocalizedText REASON = LocalizedText.of("医生临时有事", "The doctor cannot come");
    private static final DateRange DAYS = new DateRange(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-12-21"));
    private static Database database;

    private final SetClock clock = new SetClock("2026-11-24T01:00:00Z");
    private final CountedNews news = new CountedNews();
    private final RecordedAudit audit = new RecordedAudit();
    private final FiredEvents<SessionChanged> changes = new FiredEvents<>();
    private final KnownOfferings offerings = new KnownOfferings();
    private final OfferingId clinic = offerings.add("health-clinic.tcm", BookingMode.APPOINTMENT);
    private final OfferingId lunch = offerings.add("lunch.box", BookingMode.ORDER);
    private final Place place = new Place(clinic, "k11");
    private final Buildings buildings = database.bean(Buildings.class, news, audit);
    private final EnablementService enablements = database.bean(
            EnablementService.class,
            buildings,
            offerings,
            news,
            audit,
            new FiredEvents<EnablementChanged>(),
            clock,
            SHANGHAI);
    private final RoomUse rooms = database.bean(RoomUse.class);
    private final SessionRules rules = wired(new SessionRules(), enablements, offerings, buildings, clock, SHANGHAI);
    private final SessionStore store =
            database.bean(SessionStore.class, enablements, rooms, changes, news, clock, SHANGHAI);
    private final Sessions sessions = database.bean(Sessions.class, enablements, clock, SHANGHAI);
    private final SessionEditing editing = database.bean(
            SessionEditing.class, rules, rooms, buildings, offerings, audit, news, changes, clock, SHANGHAI);

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void enableTheClinicInOneBuilding() {
        database.run("truncate platform.session, platform.enablement, platform.building cascade");
        buildings.add("k11", LocalizedText.zh("示例大厦"));
        buildings.furnish("k11", new RoomView("hall", LocalizedText.of("活动室", "Hall"), 20));
        buildings.furnish("k11", new RoomView("studio", LocalizedText.of("工作室", "Studio"), 8, 15));
        enable(clinic, null);
        enable(lunch, null);
        news.topics.clear();
        audit.lines.clear();
    }

    @Test
    void makesASessionOfTheStationsOwn() {
        SessionView made = at(editing.create(new SessionDraft(
                "k11",
                clinic,
                List.of(noon(1), noon(0)),
                8,
                NOON.minusSeconds(3600),
                LocalizedText.of("义诊", "Open clinic"),
                LocalizedText.zh("示例医生甲"),
                "hall",
                List.of())));

        assertThat(made.origin()).isEqualTo(SessionOrigin.STATION);
        assertThat(made.state()).isEqualTo(SessionState.OPEN);
        assertThat(made.occurrences()).containsExactly(noon(0), noon(1));
        assertThat(made.code()).startsWith("own-2026-11-25-1200-");
        assertThat(made.cutOff()).isEqualTo(NOON.minusSeconds(3600));
        assertThat(made.room()).isEqualTo("hall");
        assertThat(sessions.upcoming()).containsExactly(made);
        assertThat(audit.lines).singleElement().asString().startsWith("session.created k11/health-clinic.tcm/own-");
        assertThat(news.topics).containsExactly(Topic.CATALOGUE);
        assertThat(changes.events).isEmpty();
    }

    @Test
    void canBeBookedUntilItBeginsUnlessSaidOtherwise() {
        assertThat(at(create(NOON, 8, null)).cutOff()).isEqualTo(NOON);
    }

    @Test
    void refusesWhatDoesNotFitAndNamesTheField() {
        enable(clinic, 10);

        refuses("building", "building-not-found", draft("nowhere", clinic, NOON, 1, null));
        refuses("offering", "offering-not-found", draft("k11", new OfferingId("no", "such"), NOON, 1, null));
        refuses("occurrences", "session-in-the-past", draft("k11", clinic, clock.instant(), 1, null));
        refuses(
                "occurrences",
                "session-too-far-ahead",
                draft("k11", clinic, Instant.parse("9999-01-01T00:00:00Z"), 1, null));
        refuses("capacity", "session-capacity-out-of-range", draft("k11", clinic, NOON, 0, null));
        refuses("capacity", "session-above-quota", draft("k11", clinic, NOON, 11, null));
        refuses("capacity", "session-above-room", draft("k11", clinic, NOON, 9, "studio"));
        refuses("room", "room-not-found", draft("k11", clinic, NOON, 9, "cellar"));
        refuses("cutOff", "session-cut-off-after-end", bookableUntil(NOON.plusSeconds(7201)));
        refuses("cutOff", "session-cut-off-past", bookableUntil(clock.instant().minusSeconds(1)));
        refuses("occurrences", "session-meetings-count", meeting());
        refuses(
                "occurrences",
                "session-meetings-overlap",
                meeting(noon(0), new Occurrence(NOON.plusSeconds(60), NOON.plusSeconds(90))));
        enablements.end(Set.of("k11"), Set.of(clinic), null);
        refuses("occurrences", "session-not-enabled", draft("k11", clinic, NOON, 1, null));
    }

    @Test
    void takesItemsForOrdersOnly() {
        OrderItem item = new OrderItem("set-a", LocalizedText.zh("套餐甲"), null, Price.yuan("18.50"), 3);
        SessionDraft ordered =
                new SessionDraft("k11", lunch, List.of(noon(0)), 8, null, null, null, null, List.of(item));
        SessionDraft booked =
                new SessionDraft("k11", clinic, List.of(noon(0)), 8, null, null, null, null, List.of(item));

        assertThat(at(editing.create(ordered)).items()).containsExactly(item);
        refuses("items", "session-items-not-ordered", booked);
    }

    @Test
    void changesThePlacesAndTellsIt() {
        long id = create(NOON, 8, null);
        book(id, 5);

        SessionView edited = editing.edit(id, SessionEdit.none().withCapacity(6).because(REASON));

        assertThat(edited.capacity()).isEqualTo(6);
        assertThat(edited.placesTaken()).isEqualTo(5);
        SessionChanged told = told();
        assertThat(told.kind()).isEqualTo(SessionChanged.Kind.CAPACITY);
        assertThat(told.before().capacity()).isEqualTo(8);
        assertThat(told.after().capacity()).isEqualTo(6);
        assertThat(told.after().version()).isGreaterThan(told.before().version());
        assertThat(told.reason()).isEqualTo(REASON);
        assertThat(audit.lines)
                .last()
                .asString()
                .startsWith("session.capacity ")
                .contains("8 → 6");
    }

    @Test
    void refusesFewerPlacesThanAreBooked() {
        long id = create(NOON, 8, null);
        book(id, 5);

        Problem problem = conflict(
                "session-places-booked",
                () -> editing.edit(id, SessionEdit.none().withCapacity(4)));

        assertThat(problem.parameters()).containsExactly(5);
        assertThat(at(id).capacity()).isEqualTo(8);
        assertThat(changes.events).isEmpty();
    }

    @Test
    void movesWithTheCutOffAndAsksAgain() {
        long id = editing.create(bookableUntil(NOON.minusSeconds(3600)));

        SessionView moved =
                editing.edit(id, SessionEdit.none().movedTo(List.of(noon(2))).askingAgain(true));

        assertThat(moved.start()).isEqualTo(noon(2).start());
        assertThat(moved.cutOff()).isEqualTo(noon(2).start().minusSeconds(3600));
        assertThat(told().kind()).isEqualTo(SessionChanged.Kind.MOVED);
        assertThat(told().askAgain()).isTrue();
    }

    @Test
    void keepsTheCutOffWithinAMeetingThatBecomesShorter() {
        long id = editing.create(bookableUntil(NOON.plusSeconds(7200)));
        Occurrence shorter = new Occurrence(NOON, NOON.plusSeconds(600));

        assertThat(editing.edit(id, SessionEdit.none().movedTo(List.of(shorter)))
                        .cutOff())
                .isEqualTo(shorter.end());
    }

    @Test
    void closesBookingNowWhenTheCutOffIsPast() {
        long id = create(NOON, 8, null);

        SessionView closed = editing.edit(id, SessionEdit.none().bookableUntil(Instant.EPOCH));

        assertThat(closed.cutOff()).isEqualTo(clock.instant());
        assertThat(told().kind()).isEqualTo(SessionChanged.Kind.EDITED);
    }

    @Test
    void changesAndTakesAwayTextsAndRoom() {
        long id = create(NOON, 8, "hall");

        editing.edit(id, SessionEdit.none().titled(REASON).servedBy(REASON).inRoom("studio"));
        assertThat(at(id).title()).isEqualTo(REASON);
        assertThat(at(id).resource()).isEqualTo(REASON);
        assertThat(at(id).room()).isEqualTo("studio");

        editing.edit(id, SessionEdit.none().titled(null).servedBy(null).inRoom(null));
        assertThat(at(id).title()).isNull();
        assertThat(at(id).resource()).isNull();
        assertThat(at(id).room()).isNull();
    }

    @Test
    void tellsNobodyOfAnEditThatChangesNothing() {
        long id = create(NOON, 8, null);
        audit.lines.clear();

        editing.edit(id, SessionEdit.none().withCapacity(8).movedTo(List.of(noon(0))));

        assertThat(changes.events).isEmpty();
        assertThat(audit.lines).isEmpty();
    }

    @Test
    void keepsPlacesAboveAQuotaSetLater() {
        long id = create(NOON, 8, null);
        enable(clinic, 4);

        SessionView edited = editing.edit(id, SessionEdit.none().withCapacity(8).titled(REASON));

        assertThat(edited.capacity()).isEqualTo(8);
        assertThat(edited.title()).isEqualTo(REASON);
    }

    @Test
    void refusesAnEditDecidedOnWhatIsNoLongerThere() {
        long id = create(NOON, 8, null);
        int seen = at(id).version();
        editing.edit(id, SessionEdit.none().withCapacity(7).ofVersion(seen));

        conflict(
                "session-changed-meanwhile",
                () -> editing.edit(id, SessionEdit.none().withCapacity(6).ofVersion(seen)));
        conflict("session-changed-meanwhile", () -> editing.cancel(id, REASON, seen));
        assertThat(at(id).capacity()).isEqualTo(7);
    }

    @Test
    void bookingMeanwhileDoesNotMakeAnEditOutdated() {
        long id = create(NOON, 8, null);
        int seen = at(id).version();
        book(id, 3);

        assertThat(editing.edit(id, SessionEdit.none().withCapacity(7).ofVersion(seen))
                        .placesTaken())
                .isEqualTo(3);
    }

    @Test
    void refusesToEditWhatHasBegunOrWasCalledOff() {
        long id = create(NOON, 8, null);
        long cancelled = create(NOON, 8, null);
        editing.cancel(cancelled, REASON);
        SessionEdit edit = SessionEdit.none().withCapacity(7);

        conflict("session-cancelled", () -> editing.edit(cancelled, edit));
        clock.set("2026-11-25T04:00:00Z");
        conflict("session-has-begun", () -> editing.edit(id, edit));
        assertThatThrownBy(() -> editing.edit(-1, edit))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void cancelsOnceWithItsReason() {
        long id = create(NOON, 8, "hall");
        book(id, 3);

        SessionView cancelled = editing.cancel(id, REASON);
        editing.cancel(id, LocalizedText.zh("另一个原因"));

        assertThat(cancelled.state()).isEqualTo(SessionState.CANCELLED);
        assertThat(cancelled.cancelReason()).isEqualTo(REASON);
        assertThat(cancelled.cancelledAt()).isEqualTo(clock.instant());
        assertThat(at(id)).isEqualTo(cancelled);
        assertThat(sessions.upcoming()).isEmpty();
        assertThat(told().kind()).isEqualTo(SessionChanged.Kind.CANCELLED);
        assertThat(told().after().placesTaken()).isEqualTo(3);
        assertThat(audit.lines).last().asString().startsWith("session.cancelled ");
    }

    @Test
    void cancelsWhileItRunsButNotAfterwards() {
        long running = create(NOON, 8, null);
        long over = create(NOON, 8, null);

        clock.set("2026-11-25T05:00:00Z");
        assertThat(editing.cancel(running, REASON).state()).isEqualTo(SessionState.CANCELLED);
        clock.set("2026-11-25T06:00:00Z");
        conflict("session-over", () -> editing.cancel(over, REASON));
    }

    @Test
    void observersSeeTheChangeInTheDatabaseAndCountInTheAnswer() {
        long id = create(NOON, 8, null);
        SessionEditing promoting = database.bean(
                SessionEditing.class,
                rules,
                rooms,
                buildings,
                offerings,
                audit,
                news,
                new Promotion(),
                clock,
                SHANGHAI);

        assertThat(promoting.edit(id, SessionEdit.none().withCapacity(10)).placesTaken())
                .isEqualTo(10);
    }

    @Test
    void givesARoomToOneSessionAtATime() {
        long first = create(NOON, 8, "hall");

        Problem problem = conflict("room-taken", () -> create(NOON.plusSeconds(3600), 8, "hall"));

        assertThat(problem.extra()).containsEntry("field", "room");
        assertThat(problem.parameters())
                .containsExactly(
                        LocalizedText.of("活动室", "Hall"),
                        "2026-11-25 12:00–14:00",
                        LocalizedText.of("示例项目", "Sample offering"));
        create(NOON.plusSeconds(7200), 8, "hall");
        create(NOON, 8, "studio");
        editing.cancel(first, REASON);
        create(NOON, 8, "hall");
    }

    @Test
    void leavesTheRoomItsBreak() {
        create(NOON, 8, "studio");

        conflict("room-taken", () -> create(NOON.plusSeconds(7200), 8, "studio"));
        conflict("room-taken", () -> create(NOON.minusSeconds(7200), 8, "studio"));
        create(NOON.plusSeconds(7200 + 900), 8, "studio");
    }

    @Test
    void meetingsOfOneSessionDoNotGetInEachOthersWay() {
        Occurrence next = new Occurrence(NOON.plusSeconds(7200), NOON.plusSeconds(9000));

        long id = editing.create(
                new SessionDraft("k11", clinic, List.of(noon(0), next), 8, null, null, null, "studio", List.of()));

        editing.edit(id, SessionEdit.none().movedTo(List.of(next, noon(1))));
        create(NOON.minusSeconds(900), 8, "studio");
    }

    @Test
    void movesAndRoomsClashToo() {
        create(NOON, 8, "hall");
        long other = create(noon(1).start(), 8, "hall");

        conflict("room-taken", () -> editing.edit(other, SessionEdit.none().movedTo(List.of(noon(0)))));
        editing.edit(other, SessionEdit.none().movedTo(List.of(noon(0))).inRoom("studio"));
        conflict("room-taken", () -> editing.edit(other, SessionEdit.none().inRoom("hall")));

        assertThat(at(other).room()).isEqualTo("studio");
    }

    @Test
    void waitsForWhoeverIsTakingTheRoom() throws SQLException, InterruptedException, ExecutionException {
        long first = create(NOON, 8, null);
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into platform.room_use select id, building, 'hall', tstzrange(starts_at, ends_at)"
                    + " from platform.session where id = " + first);
            CompletableFuture<Problem> second = CompletableFuture.supplyAsync(
                    () -> conflict("room-taken", () -> create(NOON.plusSeconds(60), 8, "hall")));
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(second).isNotDone();

            other.commit();

            assertThat(second.get().parameters()).contains("2026-11-25 12:00–14:00");
        }
        assertThat(sessions.upcoming()).hasSize(1);
    }

    @Test
    void keepsWhatTheStationEditedAndMarksWhereTheModuleDiffers() {
        long id = proposed(proposal(NOON, 6));
        editing.edit(id, SessionEdit.none().movedTo(List.of(noon(1))));

        store.adopt(place, DAYS, List.of(proposal(NOON, 9)));
        assertThat(at(id).edited()).isTrue();
        assertThat(at(id).start()).isEqualTo(noon(1).start());
        assertThat(at(id).capacity()).isEqualTo(6);
        assertThat(at(id).deviation()).isEqualTo(SessionDeviation.CHANGED);

        store.adopt(place, DAYS, List.of());
        assertThat(at(id).state()).isEqualTo(SessionState.OPEN);
        assertThat(at(id).deviation()).isEqualTo(SessionDeviation.NOT_PROPOSED);
    }

    @Test
    void doesNotMissWhatWasMovedToAnotherRangeOfDays() {
        long id = proposed(proposal(NOON, 6));
        editing.edit(id, SessionEdit.none().movedTo(List.of(noon(3))));
        DateRange later = new DateRange(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-12-21"));

        store.adopt(place, later, List.of());

        assertThat(at(id).deviation()).isNull();
    }

    @Test
    void neverBringsBackWhatTheStationCancelled() {
        long id = proposed(proposal(NOON, 6));
        editing.cancel(id, REASON);

        store.adopt(place, DAYS, List.of(proposal(NOON, 6)));
        store.adopt(place, DAYS, List.of());

        assertThat(at(id).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void ownSessionsGoAndComeWithTheOfferingButNotIntoATakenRoom() {
        long own = create(NOON, 8, "hall");
        enablements.end(Set.of("k11"), Set.of(clinic), null);

        store.withdrawNotEnabled(place);
        assertThat(at(own).state()).isEqualTo(SessionState.WITHDRAWN);
        assertThat(told().kind()).isEqualTo(SessionChanged.Kind.CANCELLED);
        conflict("session-withdrawn", () -> editing.edit(own, SessionEdit.none().withCapacity(7)));

        editing.create(draft("k11", lunch, NOON, 8, "hall"));
        enable(clinic, null);
        store.bringBackOwn(place);
        assertThat(at(own).state()).isEqualTo(SessionState.OPEN);
        assertThat(at(own).room()).isNull();
    }

    @Test
    void proposalsDoNotTouchTheStationsOwn() {
        long own = create(NOON, 8, null);

        store.adopt(place, DAYS, List.of());

        assertThat(at(own).state()).isEqualTo(SessionState.OPEN);
        assertThat(changes.events).isEmpty();
    }

    @Test
    void listsAllForThoseWhoLookAfterThem() {
        long cancelled = create(NOON, 8, null);
        editing.cancel(cancelled, REASON);
        long open = create(NOON.plusSeconds(60), 8, null);
        SessionFilter filter = new SessionFilter(
                Optional.of("k11"), Optional.empty(), LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-25"));

        assertThat(sessions.all(filter)).extracting(SessionView::id).containsExactly(cancelled, open);
        assertThat(sessions.find(filter)).extracting(SessionView::id).containsExactly(open);
    }

    private void enable(OfferingId offering, @Nullable Integer quota) {
        EnablementTerms terms = new EnablementTerms(EnablementKind.REGULAR, null, null, quota, null);
        enablements.enable(Set.of("k11"), Set.of(offering), terms);
    }

    private long create(Instant start, int capacity, @Nullable String room) {
        return editing.create(draft("k11", clinic, start, capacity, room));
    }

    private SessionDraft draft(
            String building, OfferingId offering, Instant start, int capacity, @Nullable String room) {
        Occurrence meeting = new Occurrence(start, start.plus(Duration.ofHours(2)));
        return new SessionDraft(building, offering, List.of(meeting), capacity, null, null, null, room, List.of());
    }

    private SessionDraft bookableUntil(Instant cutOff) {
        return new SessionDraft("k11", clinic, List.of(noon(0)), 8, cutOff, null, null, null, List.of());
    }

    private SessionDraft meeting(Occurrence... meetings) {
        return new SessionDraft("k11", clinic, List.of(meetings), 8, null, null, null, null, List.of());
    }

    /** Two hours at noon, some days after Wednesday. */
    private static Occurrence noon(int daysLater) {
        Instant start = NOON.plus(Duration.ofDays(daysLater));
        return new Occurrence(start, start.plus(Duration.ofHours(2)));
    }

    private long proposed(ProposedSession proposal) {
        store.adopt(place, DAYS, List.of(proposal));
        return sessions.upcoming().get(0).id();
    }

    private static ProposedSession proposal(Instant start, int capacity) {
        return ProposedSession.single("wed", start, start.plus(Duration.ofHours(2)), capacity);
    }

    private static void book(long id, int places) {
        database.run("update platform.session set places_taken = " + places + " where id = " + id);
    }

    private SessionView at(long id) {
        return sessions.find(id).orElseThrow();
    }

    private SessionChanged told() {
        assertThat(changes.events).hasSize(1);
        return changes.events.get(0);
    }

    private void refuses(String field, String type, SessionDraft draft) {
        assertThatThrownBy(() -> editing.create(draft)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(type);
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.extra()).containsEntry("field", field);
        });
    }

    private static Problem conflict(String type, ThrowingCallable action) {
        List<Problem> problems = new ArrayList<>();
        assertThatThrownBy(action).isInstanceOfSatisfying(Problem.class, problems::add);
        assertThat(problems.get(0).type()).isEqualTo(type);
        assertThat(problems.get(0).status()).isEqualTo(409);
        return problems.get(0);
    }

    /** Stands in for the wait-list: gives all places away at once, as the database sees them. */
    private static final class Promotion extends FiredEvents<SessionChanged> {
        @Override
        public void fire(SessionChanged change) {
            int given = database.entities()
                    .createNativeQuery("update {h-schema}session set places_taken = capacity where id = :id")
                    .setParameter("id", change.after().id())
                    .executeUpdate();
            assertThat(given).isEqualTo(1);
        }
    }
}
