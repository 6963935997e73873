package plus.jia.module.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.spi.booking.BookingState;

class HousekeepingTest {
    private static final Instant VISIT_OVER = Bookings.NOON.plusSeconds(900);

    private final AppointmentsInMemory appointments = new AppointmentsInMemory();

    @BeforeEach
    void haveAPatient() {
        appointments.follow(Bookings.event(1, BookingState.FULFILLED));
    }

    @Test
    void keepsAVisitForThirtyDays() {
        forgetAt(VISIT_OVER.plus(Duration.ofDays(30)));

        assertThat(appointments.knows("booking-1")).isTrue();
    }

    @Test
    void forgetsItAfterwards() {
        forgetAt(VISIT_OVER.plus(Duration.ofDays(30)).plusSeconds(1));

        assertThat(appointments.knows("booking-1")).isFalse();
    }

    private void forgetAt(Instant now) {
        new Housekeeping(appointments, Clock.fixed(now, ZoneOffset.UTC)).forget();
    }
}
