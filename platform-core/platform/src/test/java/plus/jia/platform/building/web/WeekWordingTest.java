package plus.jia.platform.building.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plus.jia.platform.building.OpeningHours;
import plus.jia.platform.shared.Language;

class WeekWordingTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime SIX = LocalTime.of(18, 0);

    private final WeekWording wording = new WeekWording(new Language());

    @Test
    void putsDaysWithTheSameHoursTogether() {
        assertThat(wording.of(OpeningHours.workdays(NINE, SIX))).isEqualTo("周一至周五 09:00–18:00");
    }

    @Test
    void keepsDaysApartThatDifferOrDoNotFollow() {
        Map<DayOfWeek, OpeningHours.Hours> days = new EnumMap<>(DayOfWeek.class);
        days.put(DayOfWeek.MONDAY, new OpeningHours.Hours(NINE, SIX));
        days.put(DayOfWeek.WEDNESDAY, new OpeningHours.Hours(NINE, SIX));
        days.put(DayOfWeek.SUNDAY, new OpeningHours.Hours(NINE, NOON));

        assertThat(wording.of(new OpeningHours(days))).isEqualTo("周一 09:00–18:00；周三 09:00–18:00；周日 09:00–12:00");
    }

    @Test
    void saysNothingOfAStationThatIsNeverOpen() {
        assertThat(wording.of(OpeningHours.none())).isEmpty();
    }
}
