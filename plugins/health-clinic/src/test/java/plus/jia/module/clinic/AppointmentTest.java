package plus.jia.module.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plus.jia.spi.booking.BookingState;

class AppointmentTest {
    @Test
    void knowsThePatientWhileTheAppointmentStands() {
        Appointment appointment = new Appointment(Bookings.event(1, BookingState.CONFIRMED));

        assertThat(appointment.isStanding()).isTrue();
        assertThat(appointment.name()).isEqualTo("示例人员甲");
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "PENDING", "WAITLISTED", "OFFERED", "CANCELLED", "REJECTED", "EXPIRED"})
    void knowsNobodyWhereNobodyIsExpected(BookingState state) {
        Appointment appointment = new Appointment(Bookings.event(1, state));

        assertThat(appointment.isStanding()).isFalse();
        assertThat(appointment.name()).isNull();
        assertThat(appointment.phone()).isNull();
        assertThat(appointment.visit()).isNull();
    }

    @Test
    void forgetsThePatientWhenTheBookingIsCancelled() {
        Appointment appointment = new Appointment(Bookings.event(1, BookingState.CONFIRMED));

        appointment.follow(Bookings.event(2, BookingState.CANCELLED));

        assertThat(appointment.name()).isNull();
        assertThat(appointment.phone()).isNull();
        assertThat(appointment.visit()).isNull();
    }

    @Test
    void ignoresNewsThatItHasHeard() {
        Appointment appointment = new Appointment(Bookings.event(1, BookingState.CONFIRMED));
        appointment.follow(Bookings.event(2, BookingState.CANCELLED));

        appointment.follow(Bookings.event(2, BookingState.CANCELLED));
        appointment.follow(Bookings.event(1, BookingState.CONFIRMED));

        assertThat(appointment.state()).isEqualTo(BookingState.CANCELLED);
        assertThat(appointment.name()).isNull();
    }
}
