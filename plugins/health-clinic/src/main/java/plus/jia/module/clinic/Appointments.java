package plus.jia.module.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import plus.jia.spi.booking.BookingEvent;

/** What the clinic knows of bookings: its appointment list, and the answers it gave. */
interface Appointments {
    /** Brings the list up to an event; an event that was handled before changes nothing. */
    void follow(BookingEvent event);

    /** The standing appointments in a building on a day, in order. */
    List<Appointment> on(LocalDate day, String building);

    /** The standing appointments with a specialist from a first to a last day, in order. */
    List<Appointment> with(String specialist, LocalDate firstDay, LocalDate lastDay);

    /** The answer that was given to a booking; where none was, finds one and keeps it. */
    Answer firstAnswer(String booking, Supplier<Answer> finding);

    /** Removes everything about visits that ended before a moment. */
    void forgetBefore(Instant moment);
}
