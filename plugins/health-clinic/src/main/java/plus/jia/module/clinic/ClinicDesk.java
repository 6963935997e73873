package plus.jia.module.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import plus.jia.spi.BookingDecider;
import plus.jia.spi.BookingObserver;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;

/** Takes bookings: refuses what the rota no longer holds, and keeps the appointment list. */
@ApplicationScoped
public class ClinicDesk implements BookingDecider, BookingObserver {
    private Rota rota;
    private Appointments appointments;

    protected ClinicDesk() {}

    @Inject
    public ClinicDesk(Rota rota, Appointments appointments) {
        this.rota = rota;
        this.appointments = appointments;
    }

    @Override
    public BookingDecision decide(BookingRequest request) {
        return appointments
                .firstAnswer(request.bookingId(), () -> answer(request))
                .decision();
    }

    private Answer answer(BookingRequest request) {
        return Slot.parse(request.session().code())
                .flatMap(slot -> rota.specialist(slot.specialist())
                        .map(specialist -> answer(request.building().code(), specialist, slot)))
                .orElse(Answer.UNKNOWN_SESSION);
    }

    private Answer answer(String building, Specialist specialist, Slot.Reference slot) {
        Timetable timetable = new Timetable(rota.dutiesIn(building), rota.leaves(), rota.makeUpDays());
        if (timetable.isAway(specialist, slot.day())) {
            return Answer.ON_LEAVE;
        }
        return timetable.isRostered(specialist, slot.start()) ? Answer.ACCEPTED : Answer.NOT_ON_DUTY;
    }

    @Override
    public void onBookingEvent(BookingEvent event) {
        appointments.follow(event);
    }
}
