package plus.jia.module.clinic;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps the promise of the offerings: what is known of a patient goes when its time is over. */
@Singleton
public class Housekeeping {
    private Appointments appointments;
    private Clock clock;

    protected Housekeeping() {}

    @Inject
    public Housekeeping(Appointments appointments) {
        this(appointments, Clock.systemUTC());
    }

    Housekeeping(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Each hour and on each node: to remove twice is no harm, to miss a night is. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        appointments.forgetBefore(clock.instant().minus(Appointment.KEPT));
    }
}
