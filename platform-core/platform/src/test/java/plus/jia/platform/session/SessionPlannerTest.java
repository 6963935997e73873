package plus.jia.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plus.jia.platform.Wired.wired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import plus.jia.platform.enablement.EnablementChanged;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementTerms;
import plus.jia.platform.module.ModuleSessions;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.SessionAnswer;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Price;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.OrderItem;
import plus.jia.spi.session.ProposedSession;

/** Planning on a real database; the module is a list of proposals. */
class SessionPlannerTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T04:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T04:00:00Z");
    private static Database database;

    private final SetClock clock = new SetClock("2026-11-24T01:00:00Z");
    private final CountedNews news = new CountedNews();
    private final RecordedAudit audit = new RecordedAudit();
    private final KnownOfferings offerings = new KnownOfferings();
    private final OfferingId clinic = offerings.add("health-clinic.tcm", BookingMode.APPOINTMENT);
    private final OfferingId camp = offerings.add("youth-programmes.camp", BookingMode.ENROLMENT);
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
    private final FiredEvents<SessionChanged> changes = new FiredEvents<>();
    private final RoomUse rooms = database.bean(RoomUse.class);
    private final SessionStore store =
            database.bean(SessionStore.class, enablements, rooms, changes, news, clock, SHANGHAI);
    private final PlanClaims claims = database.bean(PlanClaims.class);
    private final Sessions sessions = database.bean(Sessions.class, enablements, clock, SHANGHAI);
    private final Module module = new Module();
    private final SessionPlanner planner =
            wired(new SessionPlanner(), claims, store, enablements, offerings, module, buildings, clock, SHANGHAI, 28);

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
        database.run(
                "truncate platform.session, platform.session_plan, platform.enablement, platform.building cascade");
        buildings.add("k11", LocalizedText.zh("示例大厦"));
        buildings.add("lansheng", LocalizedText.zh("示例大厦二"));
        enable(clinic, null, null);
        news.topics.clear();
    }

    @Test
    void storesWhatTheModuleProposes() {
        ProposedSession rich = new ProposedSession(
                "wed",
                proposal("wed", WEDNESDAY, 6).occurrences(),
                6,
                WEDNESDAY.minusSeconds(1),
                LocalizedText.of("义诊", "Open clinic"),
                LocalizedText.zh("示例医生甲"),
                List.of(new OrderItem(
                        "set-a", LocalizedText.zh("套餐甲"), LocalizedText.of("含花生", "Peanuts"), Price.yuan("18.50"), 3)));
        module.proposes(rich);

        assertThat(plan(clinic)).isEqualTo(SessionPlanner.Outcome.PLANNED);

        SessionView stored = only();
        assertThat(stored.occurrences()).isEqualTo(rich.occurrences());
        assertThat(stored.items()).isEqualTo(rich.items());
        assertThat(stored.title()).isEqualTo(rich.title());
        assertThat(stored.resource()).isEqualTo(rich.resource());
        assertThat(stored.cutOff()).isEqualTo(rich.cutOff());
        assertThat(news.topics).isNotEmpty();
    }

    @Test
    void asksForFourWeeksAndOutsideAnyTransaction() {
        plan(clinic);

        assertThat(module.asked)
                .containsExactly(new DateRange(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-12-21")));
        assertThat(module.askedInTransaction).isFalse();
    }

    @Test
    void asksForMoreThanAYearOfEnrolments() {
        enable(camp, null, null);

        plan(camp);

        assertThat(module.asked.stream().flatMap(DateRange::days)).hasSize(400);
    }

    @Test
    void announcesNothingWhenNothingChanged() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);
        news.topics.clear();

        plan(clinic);

        assertThat(news.topics).isEmpty();
    }

    @Test
    void keepsWhatIsKnownWhenTheModuleDoesNotAnswer() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);
        module.answer = new SessionAnswer.NoAnswer("too late");

        assertThat(plan(clinic)).isEqualTo(SessionPlanner.Outcome.UNANSWERED);

        assertThat(only().state()).isEqualTo(SessionState.OPEN);
    }

    @Test
    void doesNotAskAModuleThatDoesNotRun() {
        offerings.stop(clinic);

        assertThat(plan(clinic)).isEqualTo(SessionPlanner.Outcome.PLANNED);

        assertThat(module.asked).isEmpty();
    }

    @Test
    void withdrawsEverythingWhenTheOfferingIsSwitchedOff() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);
        enablements.end(Set.of("k11"), Set.of(clinic), null);
        module.asked.clear();

        plan(clinic);

        assertThat(sessions.upcoming()).isEmpty();
        assertThat(module.asked).isEmpty();
    }

    @Test
    void withdrawsEverythingWhenTheModuleNoLongerHasTheOffering() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);
        offerings.remove(clinic);

        plan(clinic);

        assertThat(sessions.upcoming()).isEmpty();
    }

    @Test
    void takesOnlyTheDaysOnWhichTheOfferingIsEnabled() {
        enable(clinic, LocalDate.parse("2026-11-26"), null);
        module.proposes(proposal("wed", WEDNESDAY, 6), proposal("fri", FRIDAY, 6));

        plan(clinic);

        assertThat(only().code()).isEqualTo("wed");
    }

    @Test
    void shortensWithoutAnAnswerToo() {
        module.proposes(proposal("wed", WEDNESDAY, 6), proposal("fri", FRIDAY, 6));
        plan(clinic);
        enable(clinic, LocalDate.parse("2026-11-26"), null);
        module.answer = new SessionAnswer.NoAnswer("too late");

        plan(clinic);

        assertThat(only().code()).isEqualTo("wed");
    }

    @Test
    void holdsToTheQuotaOfTheOffice() {
        enable(clinic, null, 4);
        module.proposes(proposal("wed", WEDNESDAY, 6), proposal("fri", FRIDAY, 2));

        plan(clinic);

        assertThat(sessions.upcoming()).extracting(SessionView::capacity).containsExactly(4, 2);
    }

    @Test
    void ignoresProposalsOutsideTheDaysAskedFor() {
        module.proposes(proposal("far", Instant.parse("2027-06-01T04:00:00Z"), 6));

        plan(clinic);

        assertThat(sessions.upcoming()).isEmpty();
    }

    @Test
    void neverUndoesPlacesTakenMeanwhile() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);
        database.run("update platform.session set places_taken = 5");

        module.proposes(proposal("wed", WEDNESDAY.plusSeconds(600), 6));
        plan(clinic);

        assertThat(only().placesTaken()).isEqualTo(5);
        assertThat(only().start()).isEqualTo(WEDNESDAY);
        assertThat(only().deviation()).isEqualTo(SessionDeviation.CHANGED);
    }

    @Test
    void tellsThoseWhoBookedThatASessionIsWithdrawn() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);
        database.run("update platform.session set places_taken = 5");

        module.proposes();
        plan(clinic);

        SessionChanged told = changes.events.get(0);
        assertThat(told.kind()).isEqualTo(SessionChanged.Kind.CANCELLED);
        assertThat(told.before().state()).isEqualTo(SessionState.OPEN);
        assertThat(told.after().state()).isEqualTo(SessionState.WITHDRAWN);
        assertThat(told.after().placesTaken()).isEqualTo(5);
        assertThat(told.reason()).isNotNull();
        assertThat(changes.events).hasSize(1);
    }

    @Test
    void tellsThatTheModuleHasMorePlaces() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);
        database.run("update platform.session set places_taken = 6");

        module.proposes(proposal("wed", WEDNESDAY, 9));
        plan(clinic);

        assertThat(changes.events).extracting(SessionChanged::kind).containsExactly(SessionChanged.Kind.CAPACITY);
    }

    @Test
    void tellsNothingOfWhatIsNewOrTheSame() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);
        plan(clinic);

        assertThat(changes.events).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesOnePlaceTooMany() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);

        assertThatThrownBy(() -> database.run("update platform.session set places_taken = places_taken + 7"))
                .hasMessageContaining("session_check");
    }

    @Test
    void leavesAPlaceToTheNodeThatHasClaimedIt() {
        PlanClaims otherNode = database.bean(PlanClaims.class);
        Place place = new Place(clinic, "k11");
        assertThat(otherNode.claim(place)).isTrue();

        assertThat(plan(clinic)).isEqualTo(SessionPlanner.Outcome.CLAIMED);
        assertThat(module.asked).isEmpty();

        otherNode.giveBack(place, null);
        assertThat(plan(clinic)).isEqualTo(SessionPlanner.Outcome.PLANNED);
    }

    @Test
    void takesOverAClaimThatRanOut() {
        database.bean(PlanClaims.class).claim(new Place(clinic, "k11"));
        database.run("update platform.session_plan set claimed_until = now() - interval '1 second'");

        assertThat(plan(clinic)).isEqualTo(SessionPlanner.Outcome.PLANNED);
    }

    @Test
    void givesItsClaimBackWhenTheModuleCallBreaks() {
        module.answer = null;
        assertThatThrownBy(() -> plan(clinic)).isInstanceOf(NullPointerException.class);

        module.proposes();
        assertThat(plan(clinic)).isEqualTo(SessionPlanner.Outcome.PLANNED);
    }

    @Test
    void knowsWhatWasPlannedLately() {
        plan(clinic);
        assertThat(claims.plannedWithin(Duration.ofMinutes(14))).containsExactly(new Place(clinic, "k11"));

        module.answer = new SessionAnswer.NoAnswer("too late");
        plan(clinic);
        assertThat(claims.plannedWithin(Duration.ofMinutes(14))).isEmpty();
    }

    @Test
    void findsByBuildingOfferingAndDayInTheStreetsZone() {
        Instant lateOnTuesday = Instant.parse("2026-11-24T15:30:00Z");
        Instant earlyOnWednesday = Instant.parse("2026-11-24T16:30:00Z");
        module.proposes(proposal("late", lateOnTuesday, 6), proposal("early", earlyOnWednesday, 6));
        plan(clinic);

        assertThat(find(Optional.empty(), Optional.empty(), "2026-11-24", "2026-11-24"))
                .containsExactly("late");
        assertThat(find(Optional.of("k11"), Optional.of(clinic), "2026-11-25", "2026-11-25"))
                .containsExactly("early");
        assertThat(find(Optional.of("lansheng"), Optional.empty(), "2026-11-24", "2026-11-25"))
                .isEmpty();
        assertThat(find(Optional.empty(), Optional.of(camp), "2026-11-24", "2026-11-25"))
                .isEmpty();
    }

    @Test
    void findsNothingOfWhatIsSwitchedOffEvenBeforeItIsPlanned() {
        module.proposes(proposal("wed", WEDNESDAY, 6));
        plan(clinic);

        enablements.end(Set.of("k11"), Set.of(clinic), null);

        assertThat(find(Optional.empty(), Optional.empty(), "2026-11-24", "2026-11-30"))
                .isEmpty();
    }

    private SessionPlanner.Outcome plan(OfferingId offering) {
        return planner.plan(new Place(offering, "k11"));
    }

    private void enable(OfferingId offering, @Nullable LocalDate to, @Nullable Integer quota) {
        EnablementTerms terms = new EnablementTerms(EnablementKind.REGULAR, null, to, quota, null);
        enablements.enable(Set.of("k11"), Set.of(offering), terms);
    }

    private SessionView only() {
        List<SessionView> upcoming = sessions.upcoming();
        assertThat(upcoming).hasSize(1);
        return upcoming.get(0);
    }

    private List<String> find(Optional<String> building, Optional<OfferingId> offering, String from, String to) {
        return sessions.find(new SessionFilter(building, offering, LocalDate.parse(from), LocalDate.parse(to))).stream()
                .map(SessionView::code)
                .toList();
    }

    private static ProposedSession proposal(String code, Instant start, int capacity) {
        return ProposedSession.single(code, start, start.plus(Duration.ofHours(2)), capacity);
    }

    /** Answers every question with all its proposals, whatever days were asked for. */
    private static final class Module implements ModuleSessions {
        final List<DateRange> asked = new ArrayList<>();
        boolean askedInTransaction;

        @Nullable
        SessionAnswer answer = new SessionAnswer.Proposed(List.of());

        void proposes(ProposedSession... sessions) {
            answer = new SessionAnswer.Proposed(Stream.of(sessions).toList());
        }

        @Override
        public SessionAnswer propose(OfferingId offering, BuildingRef building, DateRange days) {
            asked.add(days);
            askedInTransaction |= database.entities().getTransaction().isActive();
            return answer;
        }
    }
}
