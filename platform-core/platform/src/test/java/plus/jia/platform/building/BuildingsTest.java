package plus.jia.platform.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plus.jia.platform.CountedNews;
import plus.jia.platform.Database;
import plus.jia.platform.RecordedAudit;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.LocalizedText;

class BuildingsTest {
    private static final LocalizedText NAME = LocalizedText.of("示例大厦", "Sample tower");
    private static Database database;

    private final CountedNews news = new CountedNews();
    private final RecordedAudit audit = new RecordedAudit();
    private final Buildings buildings = database.bean(Buildings.class, news, audit);

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void keepsABuildingWithItsStationAndRoom() {
        OpeningHours hours = OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(17, 30));
        StationView station = new StationView("station", LocalizedText.zh("服务站"), "1923", hours, null);
        RoomView room = new RoomView("hall", LocalizedText.zh("活动室"), 30);
        database.inTransaction(() -> {
            buildings.add("tower-1", NAME);
            buildings.setUp("tower-1", station);
            buildings.furnish("tower-1", room);
            buildings.countEnterprises("tower-1", 121);
        });

        BuildingView stored = database.inTransaction(() -> buildings.get("tower-1"));

        assertThat(stored.name()).isEqualTo(NAME);
        assertThat(stored.address()).isNull();
        assertThat(stored.enterprises()).isEqualTo(121);
        assertThat(stored.stations()).containsExactly(station);
        assertThat(stored.rooms()).containsExactly(room);
    }

    @Test
    void changesTheHoursOfAStation() {
        OpeningHours weekdays = OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(17, 30));
        OpeningHours saturday = new OpeningHours(
                Map.of(DayOfWeek.SATURDAY, new OpeningHours.Hours(LocalTime.of(10, 0), LocalTime.of(12, 0))));
        database.inTransaction(() -> {
            buildings.add("tower-2", NAME);
            buildings.setUp("tower-2", station(weekdays));
        });

        database.inTransaction(() -> buildings.setUp("tower-2", station(saturday)));

        BuildingView stored = database.inTransaction(() -> buildings.get("tower-2"));
        assertThat(stored.stations()).containsExactly(station(saturday));
    }

    @Test
    void tellsEachChangeToTheLogAndTheOtherNodes() {
        database.inTransaction(() -> buildings.add("tower-3", NAME));

        assertThat(audit.lines).containsExactly("building.added tower-3 {name=示例大厦}");
        assertThat(news.topics).containsExactly(Topic.CATALOGUE);
    }

    @Test
    void refusesACodeThatIsTaken() {
        database.inTransaction(() -> buildings.add("tower-4", NAME));

        assertThatThrownBy(() -> database.inTransaction(() -> buildings.add("tower-4", NAME)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("building-exists"));
    }

    @Test
    void refusesToChangeABuildingThatIsNotThere() {
        assertThatThrownBy(() -> database.inTransaction(() -> buildings.activate("nowhere", false)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void leavesOutOfTheActiveOnesWhatNoLongerTakesPart() {
        database.inTransaction(() -> buildings.add("tower-5", NAME));
        database.inTransaction(() -> buildings.activate("tower-5", false));

        assertThat(database.inTransaction(buildings::active))
                .extracting(BuildingView::code)
                .doesNotContain("tower-5");
        assertThat(database.inTransaction(buildings::all))
                .extracting(BuildingView::code)
                .contains("tower-5");
    }

    @Test
    void refusesRoomsForNobodyAndNegativeCounts() {
        database.inTransaction(() -> buildings.add("tower-6", NAME));

        assertThatThrownBy(() -> database.inTransaction(() -> buildings.countEnterprises("tower-6", -1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.inTransaction(
                        () -> buildings.furnish("tower-6", new RoomView("hall", LocalizedText.zh("活动室"), 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void describesTheStreetAnew() {
        StreetView first = street(Map.of("residents", new BigDecimal("46800"), "towers", BigDecimal.ONE));
        StreetView second = street(Map.of("residents", new BigDecimal("47000")));
        database.inTransaction(() -> buildings.describeStreet(first));

        database.inTransaction(() -> buildings.describeStreet(second));

        assertThat(database.inTransaction(buildings::street)).contains(second);
    }

    private static StationView station(OpeningHours hours) {
        return new StationView("station", LocalizedText.zh("服务站"), null, hours, null);
    }

    private static StreetView street(Map<String, BigDecimal> figures) {
        return new StreetView("sample-street", LocalizedText.zh("示例街道"), LocalizedText.zh("示例区"), figures);
    }
}
