package plus.jia.module.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;
import plus.jia.testkit.database.ModuleDatabase;

/** On the real tables with their seed data, on a machine in another zone than the street. */
class StoredClinicTest {
    private static final ModuleDatabase DATABASE = ModuleDatabase.start("health-clinic");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    private final Rota rota = new JpaRota(DATABASE.entities());
    private final Appointments appointments = new JpaAppointments(DATABASE.entities());

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void readsClockTimesAsTheyAreWhereverTheMachineStands() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Kathmandu");

        assertThat(rota.dutiesIn("corporate-avenue"))
                .filteredOn(duty -> duty.weekday() == DayOfWeek.WEDNESDAY)
                .singleElement()
                .extracting(Duty::starts, Duty::ends, duty -> duty.specialist().code())
                .containsExactly(LocalTime.NOON, LocalTime.of(14, 0), "sample-a");
    }

    @Test
    void listsDepartmentsAsTheHospitalShowsThem() {
        assertThat(rota.departments())
                .extracting(Department::code)
                .containsExactly("general-practice", "tcm-orthopaedics", "cardiology", "ophthalmology");
        assertThat(rota.departments().get(1).keywords()).contains("颈椎病", "back pain");
        assertThat(new ClinicProvider(rota).offerings()).hasSize(4);
    }

    @Test
    void marksEverySpecialistOfTheSeedDataAsASample() {
        assertThat(rota.specialists())
                .isNotEmpty()
                .extracting(Specialist::display)
                .allMatch(name ->
                        name.zh().startsWith("示例") && name.in(Locale.ENGLISH).startsWith("Sample"));
    }

    @Test
    void plansAndRemovesADuty() {
        Duty planned = DATABASE.inTransaction(() -> new RotaOffice(rota).plan(duty("lansheng", "13:30", "14:00")));

        assertThat(rota.dutiesIn("lansheng"))
                .singleElement()
                .extracting(Duty::starts)
                .isEqualTo(LocalTime.of(13, 30));
        assertThat(DATABASE.inTransaction(() -> rota.removeDuty(planned.id()))).isTrue();
        assertThat(DATABASE.inTransaction(() -> rota.removeDuty(planned.id()))).isFalse();
        assertThat(rota.dutiesIn("lansheng")).isEmpty();
    }

    @Test
    void refusesADutyThatClashesWithTheSeedData() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        DATABASE.inTransaction(() -> new RotaOffice(rota).plan(duty("lansheng", "13:00", "13:45"))));
        assertThat(rota.dutiesIn("lansheng")).isEmpty();
    }

    @Test
    void putsAndRemovesAMakeUpDay() {
        DATABASE.inTransaction(() -> rota.put(new MakeUpDay(SATURDAY, DayOfWeek.MONDAY)));
        DATABASE.inTransaction(() -> rota.put(new MakeUpDay(SATURDAY, DayOfWeek.WEDNESDAY)));

        assertThat(rota.makeUpDays())
                .singleElement()
                .extracting(MakeUpDay::follows)
                .isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(DATABASE.inTransaction(() -> rota.removeMakeUpDay(SATURDAY))).isTrue();
        assertThat(rota.makeUpDays()).isEmpty();
    }

    @Test
    void entersAndRemovesLeave() {
        Leave entered = DATABASE.inTransaction(() -> rota.add(new Leave("sample-a", WEDNESDAY, SATURDAY)));

        assertThat(rota.leaves())
                .singleElement()
                .matches(leave ->
                        leave.firstDay().equals(WEDNESDAY) && leave.lastDay().equals(SATURDAY));
        assertThat(DATABASE.inTransaction(() -> rota.removeLeave(entered.id()))).isTrue();
    }

    @Test
    void refusesASpecialistWhoDoesNotExistInTheTablesToo() {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> DATABASE.inTransaction(() -> rota.add(new Leave("nobody", WEDNESDAY, SATURDAY))));
    }

    @Test
    void followsABookingUntilItIsForgotten() {
        DATABASE.inTransaction(() -> appointments.follow(Bookings.event(1, BookingState.CONFIRMED)));
        DATABASE.inTransaction(() -> appointments.follow(Bookings.event(1, BookingState.CONFIRMED)));
        assertThat(appointments.on(WEDNESDAY, "corporate-avenue"))
                .singleElement()
                .extracting(Appointment::name)
                .isEqualTo("示例人员甲");
        assertThat(appointments.with("sample-a", WEDNESDAY, WEDNESDAY)).hasSize(1);
        assertThat(appointments.with("sample-b", WEDNESDAY, WEDNESDAY)).isEmpty();

        DATABASE.inTransaction(() -> appointments.follow(Bookings.event(2, BookingState.CANCELLED)));
        assertThat(appointments.on(WEDNESDAY, "corporate-avenue")).isEmpty();
        assertThat(namesInTheTable()).isEmpty();

        DATABASE.inTransaction(() -> appointments.forgetBefore(Bookings.NOON.plus(Duration.ofDays(1))));
        assertThat(DATABASE.entities().find(Appointment.class, "booking-1")).isNull();
    }

    @Test
    void keepsTheFirstAnswer() {
        assertThat(DATABASE.inTransaction(() -> appointments.firstAnswer("asked-twice", () -> Answer.ACCEPTED)))
                .isEqualTo(Answer.ACCEPTED);
        assertThat(DATABASE.inTransaction(() -> appointments.firstAnswer("asked-twice", () -> Answer.ON_LEAVE)))
                .isEqualTo(Answer.ACCEPTED);
        assertThat(DATABASE.inTransaction(() -> appointments.firstAnswer("asked-once", () -> Answer.UNKNOWN_SESSION)))
                .isEqualTo(Answer.UNKNOWN_SESSION);
    }

    private static List<?> namesInTheTable() {
        return DATABASE.entities()
                .createNativeQuery("select name from appointment where name is not null or phone is not null")
                .getResultList();
    }

    private static Duty duty(String building, String starts, String ends) {
        Specialist cardiologist = new Specialist(
                "sample-d", "cardiology", LocalizedText.of("示例", "Sample"), LocalizedText.of("医师", "Doctor"));
        return new Duty(
                building,
                cardiologist,
                DayOfWeek.WEDNESDAY,
                LocalTime.parse(starts),
                LocalTime.parse(ends),
                WEDNESDAY,
                null);
    }
}
