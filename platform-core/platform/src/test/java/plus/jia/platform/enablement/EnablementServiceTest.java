package plus.jia.platform.enablement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plus.jia.platform.enablement.EnablementKind.REGULAR;
import static plus.jia.platform.enablement.EnablementKind.TRIAL;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.BookingMode;

class EnablementServiceTest {
    private static Database database;

    private final KnownOfferings offerings = new KnownOfferings();
    private final OfferingId clinic = offerings.add("health-clinic.tcm", BookingMode.APPOINTMENT);
    private final OfferingId advice = offerings.add("legal-advice.labour", BookingMode.APPOINTMENT);
    private final SetClock clock = new SetClock("2026-11-24T01:00:00Z");
    private final CountedNews news = new CountedNews();
    private final RecordedAudit audit = new RecordedAudit();
    private final FiredEvents<EnablementChanged> changes = new FiredEvents<>();
    private final Buildings buildings = database.bean(Buildings.class, new CountedNews(), new RecordedAudit());
    private final EnablementService enablements = database.bean(
            EnablementService.class, buildings, offerings, news, audit, changes, clock, ZoneId.of("Asia/Shanghai"));

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void openTwoBuildings() {
        database.run("truncate platform.enablement");
        for (String code : List.of("k11", "lansheng")) {
            database.inTransaction(() -> {
                if (buildings.find(code).isEmpty()) {
                    buildings.add(code, LocalizedText.zh("示例大厦"));
                }
            });
        }
    }

    @Test
    void enablesManyInManyAtOnce() {
        List<EnablementView> enabled = enable(Set.of("lansheng", "k11"), EnablementTerms.of(REGULAR), advice, clinic);

        assertThat(enabled)
                .extracting(view -> view.building() + "/" + view.offering())
                .containsExactly(
                        "k11/health-clinic.tcm",
                        "k11/legal-advice.labour",
                        "lansheng/health-clinic.tcm",
                        "lansheng/legal-advice.labour");
        assertThat(current()).isEqualTo(enabled);
        assertThat(changes.events).hasSize(4).contains(new EnablementChanged("k11", clinic));
        assertThat(news.topics).containsOnly(Topic.CATALOGUE);
        assertThat(audit.lines)
                .hasSize(4)
                .contains("enablement.enabled k11/health-clinic.tcm {from=2026-11-24, kind=REGULAR}");
    }

    @Test
    void enablesNothingWhereOneIsRefused() {
        assertThatThrownBy(() -> enable(Set.of("k11", "nowhere"), EnablementTerms.of(TRIAL), clinic))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.extra()).containsEntry("field", "buildings"));
        assertThatThrownBy(() -> enable(Set.of("k11"), EnablementTerms.of(TRIAL), clinic, new OfferingId("no", "such")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.extra()).containsEntry("field", "offerings"));

        assertThat(current()).isEmpty();
    }

    @Test
    void tellsNobodyWhenNothingChanges() {
        enable(Set.of("k11"), EnablementTerms.of(TRIAL), clinic);
        int told = audit.lines.size();
        int announced = news.topics.size();

        enable(Set.of("k11"), EnablementTerms.of(TRIAL), clinic);

        assertThat(audit.lines).hasSize(told);
        assertThat(news.topics).hasSize(announced);
        assertThat(changes.events).hasSize(1);
    }

    @Test
    void saysWhatChanged() {
        enable(Set.of("k11"), EnablementTerms.of(TRIAL), clinic);

        enable(Set.of("k11"), new EnablementTerms(TRIAL, null, LocalDate.parse("2026-12-31"), 8, "试点"), clinic);

        assertThat(audit.lines.get(1))
                .isEqualTo("enablement.changed k11/health-clinic.tcm {note=试点, quota=8, to=2026-12-31}");
    }

    @Test
    void storesASuccessionWithoutASharedDay() {
        clock.set("2026-11-02T01:00:00Z");
        enable(Set.of("k11"), EnablementTerms.of(TRIAL), clinic);
        clock.set("2026-11-24T01:00:00Z");

        enable(Set.of("k11"), new EnablementTerms(REGULAR, LocalDate.parse("2026-12-01"), null, null, null), clinic);

        assertThat(current()).extracting(EnablementView::kind).containsExactly(TRIAL, REGULAR);
        assertThat(current().get(0).to()).isEqualTo("2026-11-30");
        assertThat(holding()).isEqualTo(TRIAL);
        clock.set("2026-11-30T16:00:00Z");
        assertThat(holding()).as("from midnight in the street's zone").isEqualTo(REGULAR);
    }

    @Test
    void endsAtOnceAndKeepsTheHistory() {
        enable(Set.of("k11"), EnablementTerms.of(TRIAL), clinic);

        database.inTransaction(() -> enablements.end(Set.of("k11"), Set.of(clinic), "试点结束"));

        assertThat(current()).isEmpty();
        EnablementView past =
                database.inTransaction(() -> enablements.history("k11", clinic)).get(0);
        assertThat(past.endedAt()).isEqualTo("2026-11-24T01:00:00Z");
        assertThat(past.endReason()).isEqualTo("试点结束");
        assertThat(audit.lines).contains("enablement.ended k11/health-clinic.tcm {reason=试点结束}");
    }

    @Test
    void enablesAgainOnTheDayItEnded() {
        enable(Set.of("k11"), EnablementTerms.of(TRIAL), clinic);
        database.inTransaction(() -> enablements.end(Set.of("k11"), Set.of(clinic), null));

        enable(Set.of("k11"), EnablementTerms.of(TRIAL), clinic);

        assertThat(current()).hasSize(1);
        assertThat(database.inTransaction(() -> enablements.history("k11", clinic)))
                .hasSize(2);
    }

    @Test
    void endsNothingWhereNothingHolds() {
        database.inTransaction(() -> enablements.end(Set.of("k11"), Set.of(clinic), null));

        assertThat(audit.lines).isEmpty();
        assertThat(changes.events).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesTwoOnOneDay() {
        String insert = "insert into platform.enablement (building, offering, kind, first_day, last_day) values "
                + "('k11', 'a.b', 'TRIAL', '2026-12-01', %s)";

        assertThatThrownBy(() -> database.run(insert.formatted("null"), insert.formatted("'2026-12-24'")))
                .hasMessageContaining("one_enablement_a_day");
    }

    private List<EnablementView> enable(Set<String> codes, EnablementTerms terms, OfferingId... ids) {
        return database.inTransaction(() -> enablements.enable(codes, List.of(ids), terms));
    }

    private List<EnablementView> current() {
        return database.inTransaction(() -> enablements.current());
    }

    private EnablementKind holding() {
        return database.inTransaction(() -> enablements.holding("k11", clinic))
                .orElseThrow()
                .kind();
    }
}
