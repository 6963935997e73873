package plus.jia.module.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static plus.jia.module.clinic.RotaInMemory.ORTHOPAEDIST;
import static plus.jia.module.clinic.RotaInMemory.duty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ServiceFailureException;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;
import plus.jia.spi.session.WorkingCalendar;

class ClinicHoursTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final RotaInMemory rota = new RotaInMemory().withSampleStaff();

    @Test
    void proposesOneSessionForOnePatientASlot() {
        List<ProposedSession> sessions = hours(15, 30).proposeSessions(query("corporate-avenue", "tcm-orthopaedics"));

        assertThat(sessions).hasSize(8).allMatch(session -> session.capacity() == 1);
        ProposedSession first = sessions.get(0);
        assertThat(first.code()).isEqualTo("2026-11-25-1200-sample-a");
        assertThat(first.start()).isEqualTo(Instant.parse("2026-11-25T04:00:00Z"));
        assertThat(first.end()).isEqualTo(Instant.parse("2026-11-25T04:15:00Z"));
        assertThat(first.cutOff()).isEqualTo(Instant.parse("2026-11-25T03:30:00Z"));
        assertThat(first.resource()).isEqualTo(LocalizedText.of("示例医师甲 主任医师", "Sample doctor A, Chief physician"));
    }

    @Test
    void followsTheLengthThatIsSetAtTheTimeOfTheCall() {
        int[] minutes = {15};
        ClinicHours hours = new ClinicHours(rota, () -> minutes[0], () -> 0);
        SessionQuery query = query("corporate-avenue", "tcm-orthopaedics");

        assertThat(hours.proposeSessions(query)).hasSize(8);
        minutes[0] = 30;
        assertThat(hours.proposeSessions(query)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -15, 4, 61})
    void refusesALengthThatTheOfficeCouldNotHaveSet(int minutes) {
        assertThatExceptionOfType(ServiceFailureException.class)
                .isThrownBy(() -> hours(minutes, 0).proposeSessions(query("corporate-avenue", "tcm-orthopaedics")))
                .withMessageContaining("health-clinic.slot-minutes")
                .matches(failure -> failure.category() == ServiceFailureException.Category.CONFIGURATION);
    }

    @Test
    void proposesNothingInABuildingWithoutDuties() {
        assertThat(hours(15, 30).proposeSessions(query("k11", "tcm-orthopaedics")))
                .isEmpty();
    }

    @Test
    void proposesNothingForAnotherDepartment() {
        assertThat(hours(15, 30).proposeSessions(query("corporate-avenue", "cardiology")))
                .isEmpty();
    }

    @Test
    void putsASlotJustAfterMidnightOnTheStreetsDay() {
        rota.add(duty(ORTHOPAEDIST, DayOfWeek.WEDNESDAY, "00:00", "00:30"));

        List<ProposedSession> sessions = hours(30, 0).proposeSessions(query("corporate-avenue", "tcm-orthopaedics"));

        assertThat(sessions)
                .filteredOn(session -> session.code().equals("2026-11-25-0000-sample-a"))
                .singleElement()
                .satisfies(session -> assertThat(session.start()).isEqualTo(Instant.parse("2026-11-24T16:00:00Z")));
    }

    @Test
    void keepsTheLengthOfASlotWhereClocksAreTurned() {
        ZoneId newYork = ZoneId.of("America/New_York");
        LocalDate springForward = LocalDate.of(2027, 3, 14);
        rota.add(duty(ORTHOPAEDIST, DayOfWeek.SUNDAY, "01:00", "02:30"));
        SessionQuery query = new SessionQuery(
                building("corporate-avenue"),
                "tcm-orthopaedics",
                new DateRange(springForward, springForward),
                newYork,
                WorkingCalendar.weekdaysOnly());

        assertThat(hours(30, 0).proposeSessions(query)).hasSize(3).allMatch(session -> Duration.between(
                        session.start(), session.end())
                .equals(Duration.ofMinutes(30)));
    }

    private ClinicHours hours(int slot, int notice) {
        return new ClinicHours(rota, () -> slot, () -> notice);
    }

    private static SessionQuery query(String building, String department) {
        return new SessionQuery(
                building(building),
                department,
                new DateRange(WEDNESDAY, WEDNESDAY),
                SHANGHAI,
                WorkingCalendar.weekdaysOnly());
    }

    private static BuildingRef building(String code) {
        return new BuildingRef(code, LocalizedText.of("企业天地", "Corporate Avenue"));
    }
}
