package plus.jia.module.youth;

import java.time.Instant;
import plus.jia.spi.booking.BookingState;

/**
 * A registration as the youth league's staff see it.
 *
 * @param bookingId the platform's number of the booking
 * @param offering the offering
 * @param building the building
 * @param session the session
 * @param start when it begins
 * @param places how many places
 * @param state where the booking stands
 */
public record RegistrationView(
        String bookingId,
        String offering,
        String building,
        String session,
        Instant start,
        int places,
        BookingState state) {
    static RegistrationView of(Registration registration) {
        return new RegistrationView(
                registration.bookingId(),
                registration.offering(),
                registration.building(),
                registration.session(),
                registration.start(),
                registration.places(),
                registration.state());
    }
}
