package plus.jia.platform.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.session.Occurrence;

/**
 * A session that one can still get to: book, or join where nothing is booked.
 *
 * @param session the session
 * @param days the days of its meetings that are not over, in the street's zone
 * @param running whether it has begun
 * @param until when it stops being one to go to
 */
record Upcoming(SessionView session, List<LocalDate> days, boolean running, Instant until) {
    static Upcoming of(SessionView session, BookingMode mode, Instant now, ZoneId zone) {
        return new Upcoming(session, days(session, now, zone), !session.start().isAfter(now), until(session, mode));
    }

    /** What is booked can be had until its cut-off, but what is free to join can be joined until it ends. */
    private static Instant until(SessionView session, BookingMode mode) {
        return mode == BookingMode.DROP_IN ? session.end() : session.cutOff();
    }

    private static List<LocalDate> days(SessionView session, Instant now, ZoneId zone) {
        return session.occurrences().stream()
                .filter(meeting -> meeting.end().isAfter(now))
                .map(Occurrence::start)
                .map(start -> LocalDate.ofInstant(start, zone))
                .distinct()
                .toList();
    }

    boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
