package plus.jia.platform.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Test
    void opensOnWorkdaysAlone() {
        OpeningHours hours = OpeningHours.workdays(NINE, FIVE);

        assertThat(hours.days().keySet())
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(hours.on(DayOfWeek.SUNDAY)).isEmpty();
    }

    @Test
    void refusesToCloseBeforeItOpens() {
        assertThatThrownBy(() -> new OpeningHours.Hours(FIVE, NINE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpeningHours.Hours(NINE, NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsTheDaysFromMonday() {
        OpeningHours.Hours hours = new OpeningHours.Hours(NINE, FIVE);

        assertThat(new OpeningHours(Map.of(DayOfWeek.SUNDAY, hours, DayOfWeek.MONDAY, hours))
                        .days()
                        .keySet())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    }
}
