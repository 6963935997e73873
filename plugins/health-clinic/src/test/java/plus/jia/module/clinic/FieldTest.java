package plus.jia.module.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
    @Test
    void readsWhatIsWellFormed() {
        assertThat(new Field("day", "2026-11-25").day()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(new Field("starts", " 12:00 ").time()).isEqualTo(LocalTime.NOON);
        assertThat(new Field("weekday", "wednesday").weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(new Field("building", "k11").code()).isEqualTo("k11");
        assertThat(new Field("validUntil", null).dayOrNone()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "2026-02-30", "tomorrow", "+999999999-12-31", "-001-01-01"})
    void refusesWhatIsNoDayAndNamesTheField(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Field("firstDay", text).day())
                .matches(refusal -> refusal.status() == 400)
                .matches(refusal -> refusal.field().orElseThrow().equals("firstDay"))
                .matches(refusal -> refusal.detail().zh().startsWith("firstDay"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "noon", "24:00", "12:00:30"})
    void refusesWhatIsNoTime(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Field("starts", text).time());
    }

    @Test
    void refusesWhatIsNoWeekdayOrCode() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Field("weekday", "周三").weekday());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Field("building", "K 11").code());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Field.body(null));
    }
}
