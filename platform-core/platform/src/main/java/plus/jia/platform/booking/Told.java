package plus.jia.platform.booking;

import java.util.Optional;
import plus.jia.platform.module.OfferingId;
import plus.jia.spi.booking.BookingEvent;

/**
 * What is told of one change.
 *
 * @param offering what was booked
 * @param language in which a person is told
 * @param contact where the person is told, if anywhere
 * @param inCalendar whether it stood once before, and so may be in a calendar
 * @param view the booking as it is now
 * @param change the change
 * @param event the change as the module sees it
 */
record Told(
        OfferingId offering,
        String language,
        Optional<String> contact,
        boolean inCalendar,
        BookingView view,
        ChangeView change,
        BookingEvent event) {}
