package plus.jia.spi;

import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingRequest;

/**
 * Capability: has a say in each booking of the offerings that ask for it ({@code Offering.decision()}).
 *
 * <p><b>Called</b> once for a booking while its places are held, outside any transaction; again with the same booking
 * id when the first answer was lost, and must then answer the same. <b>Threads</b>: any, several at a time. <b>Time
 * limit</b>: 2 s unless the office set another. <b>Errors</b> and late answers: the offering's
 * {@link plus.jia.spi.offering.DecisionPolicy} applies. <b>Personal data</b>: only the kinds the offering declares and
 * the person consented to.
 *
 * @since level 1
 */
public interface BookingDecider {
    /**
     * Decides on a booking. A refusal is a value, not an exception.
     *
     * @param request the booking, will never be {@code null}
     * @return accepted, rejected with a reason, or needs a person's approval; must not be {@code null}
     */
    BookingDecision decide(BookingRequest request);
}
