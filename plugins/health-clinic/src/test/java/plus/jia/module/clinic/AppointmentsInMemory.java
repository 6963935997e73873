package plus.jia.module.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plus.jia.spi.booking.BookingEvent;

/** An appointment list without a database. */
final class AppointmentsInMemory implements Appointments {
    private final Map<String, Appointment> byBooking = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();

    @Override
    public void follow(BookingEvent event) {
        Appointment known = byBooking.get(event.booking().bookingId());
        if (known == null) {
            byBooking.put(event.booking().bookingId(), new Appointment(event));
        } else {
            known.follow(event);
        }
    }

    @Override
    public List<Appointment> on(LocalDate day, String building) {
        return standing()
                .filter(appointment -> appointment.building().equals(building) && appointment.isOn(day))
                .toList();
    }

    @Override
    public List<Appointment> with(String specialist, LocalDate firstDay, LocalDate lastDay) {
        return standing()
                .filter(appointment -> appointment.isWith(specialist, firstDay, lastDay))
                .toList();
    }

    private Stream<Appointment> standing() {
        return byBooking.values().stream().filter(Appointment::isStanding);
    }

    @Override
    public Answer firstAnswer(String booking, Supplier<Answer> finding) {
        return answers.computeIfAbsent(booking, unanswered -> finding.get());
    }

    @Override
    public void forgetBefore(Instant moment) {
        byBooking.values().removeIf(appointment -> appointment.ends().isBefore(moment));
    }

    boolean knows(String booking) {
        return byBooking.containsKey(booking);
    }
}
