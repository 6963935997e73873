package plus.jia.module.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.module.clinic.RotaInMemory.ORTHOPAEDIST;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingState;

class ClinicDeskTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final String NOON = "2026-11-25-1200-sample-a";

    private final RotaInMemory rota = new RotaInMemory().withSampleStaff();
    private final AppointmentsInMemory appointments = new AppointmentsInMemory();
    private final ClinicDesk desk = new ClinicDesk(rota, appointments);

    @Test
    void acceptsASlotWithinADuty() {
        assertThat(decide(NOON)).isEqualTo(BookingDecision.accept());
    }

    @Test
    void acceptsASlotOfAnEarlierLength() {
        assertThat(decide("2026-11-25-1207-sample-a")).isEqualTo(BookingDecision.accept());
    }

    @Test
    void refusesWhileTheSpecialistIsOnLeave() {
        rota.add(new Leave("sample-a", WEDNESDAY, WEDNESDAY));

        assertThat(refusal(NOON)).isEqualTo("on-leave");
    }

    @Test
    void refusesADutyThatWasTakenOffTheRota() {
        rota.removeDuty(0);

        assertThat(refusal(NOON)).isEqualTo("not-on-duty");
    }

    @Test
    void refusesATimeOutsideTheDuty() {
        assertThat(refusal("2026-11-25-1400-sample-a")).isEqualTo("not-on-duty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25-1200-nobody", "2026-13-25-1200-sample-a", "noon", "2026-11-25-1200"})
    void refusesWhatIsNoSlotOfTheClinic(String session) {
        assertThat(refusal(session)).isEqualTo("unknown-session");
    }

    @Test
    void acceptsAMakeUpDayThatFollowsTheWeekdayOfTheDuty() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        String session = saturday + "-1200-sample-a";
        assertThat(new ClinicDesk(rota, new AppointmentsInMemory())
                        .decide(Bookings.of(session))
                        .equals(BookingDecision.accept()))
                .isFalse();

        rota.put(new MakeUpDay(saturday, DayOfWeek.WEDNESDAY));

        assertThat(decide(session)).isEqualTo(BookingDecision.accept());
    }

    @Test
    void answersABookingAsItDidBeforeWhateverHappenedSince() {
        BookingDecision first = decide(NOON);
        rota.add(new Leave(ORTHOPAEDIST.code(), WEDNESDAY, WEDNESDAY));

        assertThat(decide(NOON)).isEqualTo(first);
    }

    @Test
    void keepsTheAppointmentList() {
        desk.onBookingEvent(Bookings.event(1, BookingState.CONFIRMED));

        assertThat(appointments.on(WEDNESDAY, "corporate-avenue"))
                .singleElement()
                .extracting(Appointment::name, Appointment::phone, Appointment::visit)
                .containsExactly("示例人员甲", "13800000000", "first");
        assertThat(appointments.on(WEDNESDAY, "k11")).isEmpty();
        assertThat(appointments.with("sample-a", WEDNESDAY, WEDNESDAY)).hasSize(1);
        assertThat(appointments.with("sample-a", WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(9)))
                .isEmpty();
    }

    private BookingDecision decide(String session) {
        return desk.decide(Bookings.of(session));
    }

    private String refusal(String session) {
        return ((BookingDecision.Rejected) decide(session)).code();
    }
}
