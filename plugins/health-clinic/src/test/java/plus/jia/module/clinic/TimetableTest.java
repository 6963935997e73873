package plus.jia.module.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.module.clinic.RotaInMemory.ALWAYS;
import static plus.jia.module.clinic.RotaInMemory.CARDIOLOGIST;
import static plus.jia.module.clinic.RotaInMemory.ORTHOPAEDIST;
import static plus.jia.module.clinic.RotaInMemory.duty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plus.jia.spi.session.WorkingCalendar;

class TimetableTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final WorkingCalendar PLAIN = WorkingCalendar.weekdaysOnly();
    private static final Duty NOON = duty(ORTHOPAEDIST, DayOfWeek.WEDNESDAY, "12:00", "14:00");

    @Test
    void dividesADutyIntoSlots() {
        assertThat(codes(timetable(NOON), WEDNESDAY, QUARTER))
                .hasSize(8)
                .startsWith("2026-11-25-1200-sample-a", "2026-11-25-1215-sample-a")
                .endsWith("2026-11-25-1345-sample-a");
    }

    @Test
    void leavesOutASlotThatWouldEndAfterTheDuty() {
        assertThat(codes(timetable(NOON), WEDNESDAY, Duration.ofMinutes(50)))
                .containsExactly("2026-11-25-1200-sample-a", "2026-11-25-1250-sample-a");
    }

    @Test
    void keepsTheCodeOfASlotThatStartsAtTheSameTimeAfterAChangeOfLength() {
        assertThat(codes(timetable(NOON), WEDNESDAY, Duration.ofMinutes(20)))
                .contains("2026-11-25-1200-sample-a", "2026-11-25-1300-sample-a")
                .doesNotContain("2026-11-25-1215-sample-a");
    }

    @Test
    void hasNoSlotWhereTheDutyIsShorterThanOne() {
        Duty short20 = duty(ORTHOPAEDIST, DayOfWeek.WEDNESDAY, "12:00", "12:20");

        assertThat(codes(timetable(short20), WEDNESDAY, Duration.ofMinutes(30))).isEmpty();
    }

    @Test
    void endsWithTheDayWhereTheDutyDoes() {
        Duty late = duty(ORTHOPAEDIST, DayOfWeek.WEDNESDAY, "22:30", "23:59");

        assertThat(codes(timetable(late), WEDNESDAY, Duration.ofHours(1))).containsExactly("2026-11-25-2230-sample-a");
    }

    @Test
    void worksNoOtherWeekday() {
        assertThat(codes(timetable(NOON), WEDNESDAY.plusDays(1), QUARTER)).isEmpty();
    }

    @Test
    void closesOnAPublicHoliday() {
        WorkingCalendar holiday = new WorkingCalendar(Set.of(WEDNESDAY), Set.of());

        assertThat(timetable(NOON).slots(WEDNESDAY, QUARTER, holiday)).isEmpty();
    }

    @Test
    void closesOnAMakeUpDayUnlessTheHospitalSetAWeekday() {
        WorkingCalendar makeUp = new WorkingCalendar(Set.of(), Set.of(SATURDAY));

        assertThat(timetable(NOON).slots(SATURDAY, QUARTER, makeUp)).isEmpty();
    }

    @Test
    void worksTheWeekdayThatTheHospitalSetForAMakeUpDay() {
        WorkingCalendar makeUp = new WorkingCalendar(Set.of(), Set.of(SATURDAY));
        Timetable timetable = new Timetable(
                List.of(NOON, duty(CARDIOLOGIST, DayOfWeek.SATURDAY, "09:00", "10:00")),
                List.of(),
                List.of(new MakeUpDay(SATURDAY, DayOfWeek.WEDNESDAY)));

        assertThat(timetable.slots(SATURDAY, QUARTER, makeUp).map(Slot::code))
                .hasSize(8)
                .allMatch(code -> code.endsWith("sample-a"));
    }

    @Test
    void heedsAMakeUpDayOnlyWhereTheCalendarHasIt() {
        Timetable timetable =
                new Timetable(List.of(NOON), List.of(), List.of(new MakeUpDay(SATURDAY, DayOfWeek.WEDNESDAY)));

        assertThat(timetable.slots(SATURDAY, QUARTER, PLAIN)).isEmpty();
    }

    @Test
    void worksASaturdayDutyOnAnOrdinarySaturday() {
        assertThat(codes(timetable(duty(CARDIOLOGIST, DayOfWeek.SATURDAY, "09:00", "10:00")), SATURDAY, QUARTER))
                .hasSize(4);
    }

    @Test
    void leavesOutWhoIsOnLeaveFromTheFirstDayToTheLast() {
        Leave leave = new Leave("sample-a", WEDNESDAY, WEDNESDAY.plusDays(7));
        Timetable timetable = new Timetable(List.of(NOON), List.of(leave), List.of());

        assertThat(codes(timetable, WEDNESDAY.minusDays(7), QUARTER)).hasSize(8);
        assertThat(codes(timetable, WEDNESDAY, QUARTER)).isEmpty();
        assertThat(codes(timetable, WEDNESDAY.plusDays(7), QUARTER)).isEmpty();
        assertThat(codes(timetable, WEDNESDAY.plusDays(14), QUARTER)).hasSize(8);
    }

    @Test
    void keepsOthersOnDutyWhenOneIsOnLeave() {
        Timetable timetable = new Timetable(
                List.of(NOON, duty(CARDIOLOGIST, DayOfWeek.WEDNESDAY, "12:00", "13:00")),
                List.of(new Leave("sample-a", WEDNESDAY, WEDNESDAY)),
                List.of());

        assertThat(codes(timetable, WEDNESDAY, QUARTER)).hasSize(4).allMatch(code -> code.endsWith("sample-d"));
    }

    @Test
    void worksADutyOnlyWhileItIsValid() {
        Duty once = new Duty(
                "corporate-avenue",
                ORTHOPAEDIST,
                DayOfWeek.WEDNESDAY,
                LocalTime.NOON,
                LocalTime.of(14, 0),
                WEDNESDAY,
                WEDNESDAY);

        assertThat(codes(timetable(once), WEDNESDAY.minusDays(7), QUARTER)).isEmpty();
        assertThat(codes(timetable(once), WEDNESDAY, QUARTER)).hasSize(8);
        assertThat(codes(timetable(once), WEDNESDAY.plusDays(7), QUARTER)).isEmpty();
    }

    @Test
    void knowsWhoIsRosteredAtATimeHoweverLongASlotIs() {
        Timetable timetable = timetable(NOON);

        assertThat(timetable.isRostered(ORTHOPAEDIST, WEDNESDAY.atTime(13, 59))).isTrue();
        assertThat(timetable.isRostered(ORTHOPAEDIST, WEDNESDAY.atTime(14, 0))).isFalse();
        assertThat(timetable.isRostered(ORTHOPAEDIST, WEDNESDAY.atTime(11, 59))).isFalse();
        assertThat(timetable.isRostered(CARDIOLOGIST, WEDNESDAY.atTime(12, 0))).isFalse();
        assertThat(timetable.isRostered(
                        ORTHOPAEDIST,
                        ALWAYS.minusWeeks(1).with(DayOfWeek.WEDNESDAY).atTime(12, 0)))
                .isFalse();
    }

    private static Timetable timetable(Duty duty) {
        return new Timetable(List.of(duty), List.of(), List.of());
    }

    private static List<String> codes(Timetable timetable, LocalDate day, Duration length) {
        return timetable.slots(day, length, PLAIN).map(Slot::code).toList();
    }
}
