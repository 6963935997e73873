package plus.jia.module.legal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.booking.BookingState;

/**
 * A consultation as the association's staff see it.
 *
 * @param bookingId the platform's number of the booking
 * @param building the building
 * @param field the field of law
 * @param session the session that was booked
 * @param start when it begins
 * @param end when it ends
 * @param lawyer the code of the lawyer who gives it, or {@code null} while nobody does
 * @param state where the booking stands
 */
public record ConsultationView(
        String bookingId,
        String building,
        String field,
        String session,
        Instant start,
        Instant end,
        @Nullable String lawyer,
        BookingState state) {
    static ConsultationView of(Consultation consultation) {
        return new ConsultationView(
                consultation.bookingId(),
                consultation.building(),
                consultation.field(),
                consultation.session(),
                consultation.start(),
                consultation.end(),
                consultation.lawyer().map(Lawyer::code).orElse(null),
                consultation.state());
    }
}
