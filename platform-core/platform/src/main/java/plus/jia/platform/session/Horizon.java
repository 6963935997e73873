package plus.jia.platform.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.session.DateRange;

/**
 * How far ahead sessions are planned. Enrolments are planned further, since a camp is announced long before it begins.
 *
 * @param days how many days, today included
 */
record Horizon(int days) {
    private static final int ENROLMENT_DAYS = 400;
    private static final int LONGEST_QUESTION = 366;

    Horizon {
        if (days < 1 || days > ENROLMENT_DAYS) {
            throw new IllegalArgumentException(
                    "jia.session.horizon-days is 1 to " + ENROLMENT_DAYS + ", but was " + days);
        }
    }

    /** The days from today on, in ranges that a module can be asked for. */
    List<DateRange> ranges(BookingMode mode, LocalDate today) {
        LocalDate last = today.plusDays(mode == BookingMode.ENROLMENT ? ENROLMENT_DAYS - 1L : days - 1L);
        List<DateRange> ranges = new ArrayList<>();
        for (LocalDate first = today; !first.isAfter(last); first = first.plusDays(LONGEST_QUESTION)) {
            LocalDate longest = first.plusDays(LONGEST_QUESTION - 1L);
            ranges.add(new DateRange(first, longest.isBefore(last) ? longest : last));
        }
        return ranges;
    }
}
