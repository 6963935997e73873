package plus.jia.spi;

import plus.jia.spi.booking.BookingEvent;

/**
 * Capability: is told what becomes of bookings of the module's offerings.
 *
 * <p><b>Called</b> at least once for each change, in order per booking, after the change is final. The same event can
 * come again after a crash, so handling must be idempotent by {@code BookingEvent.id()}. <b>Threads</b>: any; events of
 * different bookings may come at the same time. <b>Time limit</b>: 5 s unless the office set another. <b>Errors</b>: an
 * exception means "not handled"; the platform retries with growing pauses and finally shows it to the office.
 * <b>Personal data</b>: only the kinds the offering declares and the person consented to.
 *
 * @since level 1
 */
public interface BookingObserver {
    /**
     * Handles one change of one booking.
     *
     * @param event the change, will never be {@code null}
     */
    void onBookingEvent(BookingEvent event);
}
