package plus.jia.module.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static plus.jia.module.clinic.RotaInMemory.CARDIOLOGIST;
import static plus.jia.module.clinic.RotaInMemory.ORTHOPAEDIST;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RotaOfficeTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final RotaInMemory rota = new RotaInMemory();
    private final RotaOffice office = new RotaOffice(rota);

    @Test
    void refusesTwoPlacesAtOnce() {
        office.plan(duty("corporate-avenue", ORTHOPAEDIST, "12:00", "14:00", null));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.plan(duty("k11", ORTHOPAEDIST, "13:59", "15:00", null)))
                .matches(refusal -> refusal.status() == 409);
        assertThat(rota.duties()).hasSize(1);
    }

    @Test
    void plansOneDutyAfterAnother() {
        office.plan(duty("corporate-avenue", ORTHOPAEDIST, "12:00", "14:00", null));
        office.plan(duty("k11", ORTHOPAEDIST, "14:00", "15:00", null));

        assertThat(rota.duties()).hasSize(2);
    }

    @Test
    void plansTwoSpecialistsAtOneTime() {
        office.plan(duty("corporate-avenue", ORTHOPAEDIST, "12:00", "14:00", null));
        office.plan(duty("corporate-avenue", CARDIOLOGIST, "12:00", "14:00", null));

        assertThat(rota.duties()).hasSize(2);
    }

    @Test
    void plansANewDutyForWhenTheOldOneHasEnded() {
        office.plan(duty("corporate-avenue", ORTHOPAEDIST, "12:00", "14:00", NEW_YEAR.minusDays(1)));
        office.plan(new Duty(
                "k11", ORTHOPAEDIST, DayOfWeek.WEDNESDAY, LocalTime.NOON, LocalTime.of(14, 0), NEW_YEAR, null));

        assertThat(rota.duties()).hasSize(2);
    }

    @Test
    void refusesWhatOverlapsByOneDay() {
        office.plan(duty("corporate-avenue", ORTHOPAEDIST, "12:00", "14:00", NEW_YEAR));
        Duty next =
                new Duty("k11", ORTHOPAEDIST, DayOfWeek.WEDNESDAY, LocalTime.NOON, LocalTime.of(14, 0), NEW_YEAR, null);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> office.plan(next));
    }

    private static Duty duty(
            String building, Specialist specialist, String starts, String ends, @Nullable LocalDate until) {
        return new Duty(
                building,
                specialist,
                DayOfWeek.WEDNESDAY,
                LocalTime.parse(starts),
                LocalTime.parse(ends),
                RotaInMemory.ALWAYS,
                until);
    }
}
