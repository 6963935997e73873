package plus.jia.module.legal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import plus.jia.spi.session.ProposedSession;

/**
 * A time of one day, in the street's own time.
 *
 * @param day the day
 * @param start when it begins
 * @param end when it ends, the same day
 */
record Slot(LocalDate day, LocalTime start, LocalTime end) implements Comparable<Slot> {
    private static final Comparator<Slot> IN_TIME =
            Comparator.comparing(Slot::day).thenComparing(Slot::start).thenComparing(Slot::end);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    static Slot of(Instant start, Instant end, ZoneId zone) {
        return new Slot(
                LocalDate.ofInstant(start, zone), LocalTime.ofInstant(start, zone), LocalTime.ofInstant(end, zone));
    }

    /** The code of the session that a lawyer gives in this slot. */
    String codeWith(Lawyer lawyer) {
        return day + "-" + HOUR.format(start) + "-" + lawyer.code();
    }

    ProposedSession with(Lawyer lawyer, ZoneId zone, Duration notice) {
        return ProposedSession.single(codeWith(lawyer), begins(zone), finishes(zone), 1)
                .servedBy(lawyer.name())
                .bookableUntil(begins(zone).minus(notice));
    }

    Instant begins(ZoneId zone) {
        return day.atTime(start).atZone(zone).toInstant();
    }

    Instant finishes(ZoneId zone) {
        return day.atTime(end).atZone(zone).toInstant();
    }

    @Override
    public int compareTo(Slot other) {
        return IN_TIME.compare(this, other);
    }
}
