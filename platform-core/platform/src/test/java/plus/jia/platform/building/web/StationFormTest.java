package plus.jia.platform.building.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import plus.jia.platform.building.OpeningHours;
import plus.jia.platform.building.StationView;
import plus.jia.spi.LocalizedText;

class StationFormTest {
    private static final StationView STATION = new StationView(
            "main",
            LocalizedText.of("企业天地楼宇服务站", "Corporate Avenue service station"),
            "1923",
            OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(18, 0)),
            "siic");

    @Test
    void givesBackTheStationThatItWasMadeOf() {
        assertThat(new StationForm(STATION).station()).isEqualTo(STATION);
    }

    @Test
    void closesADayWhoseTimesAreTakenAway() {
        StationForm form = new StationForm(STATION);
        DayForm monday = form.getDays().get(0);
        monday.setOpens(null);
        monday.setCloses(null);

        assertThat(monday.isSound()).isTrue();
        assertThat(form.station().hours().on(DayOfWeek.MONDAY)).isEmpty();
    }

    @Test
    void seesWhenTimesDoNotFit() {
        DayForm monday = new StationForm(STATION).getDays().get(0);
        monday.setCloses(LocalTime.of(8, 0));
        assertThat(monday.isSound()).isFalse();

        monday.setCloses(null);
        assertThat(monday.isSound()).isFalse();
    }

    @Test
    void takesEmptyFieldsAsNothing() {
        StationForm form = new StationForm(STATION);
        form.setRoom(" ");
        form.setProvidedBy("");

        assertThat(form.station().room()).isNull();
        assertThat(form.station().providedBy()).isNull();
    }
}
