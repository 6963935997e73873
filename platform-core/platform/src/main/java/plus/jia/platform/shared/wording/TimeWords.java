package plus.jia.platform.shared.wording;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import plus.jia.platform.shared.Texts;

/** Says days and times as people do who speak at a given moment: 今天 12:00, 周三 12:00–14:00, 12月8日 周二. */
public final class TimeWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> NEAR = List.of("time.yesterday", "time.today", "time.tomorrow");

    private final LocalDate today;
    private final ZoneId zone;
    private final Locale locale;

    private TimeWords(LocalDate today, ZoneId zone, Locale locale) {
        this.today = today;
        this.zone = zone;
        this.locale = locale;
    }

    /** How one speaks at that moment, in that zone and language. */
    public static TimeWords at(Instant now, ZoneId zone, Locale locale) {
        return new TimeWords(LocalDate.ofInstant(now, zone), zone, locale);
    }

    public LocalDate today() {
        return today;
    }

    /** A day in the fewest words: 今天, 明天, 周五, 下周一, 12月8日 周二. */
    public String day(LocalDate day) {
        long ahead = today.until(day, ChronoUnit.DAYS);
        if (Math.abs(ahead) <= 1) {
            return text(NEAR.get((int) ahead + 1));
        }
        return ahead > 0 && weeksUntil(day) <= 1 ? in(weekdayPattern(day), day) : date(day);
    }

    /** A day and its date: 今天 11月24日 周二; just the date where there is no shorter word for it. */
    public String dayAndDate(LocalDate day) {
        long ahead = today.until(day, ChronoUnit.DAYS);
        return Math.abs(ahead) <= 1 ? day(day) + " " + date(day) : date(day);
    }

    /** A point in time: 今天 10:42. */
    public String moment(OffsetDateTime at) {
        ZonedDateTime local = at.atZoneSameInstant(zone);
        return day(local.toLocalDate()) + " " + CLOCK.format(local);
    }

    /** A point in time that has passed: 10:42 of today, else with its day. */
    public String past(OffsetDateTime at) {
        ZonedDateTime local = at.atZoneSameInstant(zone);
        return local.toLocalDate().equals(today) ? CLOCK.format(local) : moment(at);
    }

    /** From when to when: 周三 12:00–14:00. */
    public When span(OffsetDateTime start, OffsetDateTime end) {
        LocalDate day = localDay(start);
        String hours = hours(start, end);
        String machine = start.atZoneSameInstant(zone)
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        return new When(day(day) + " " + hours, in("time.format.full", day) + " " + hours, machine);
    }

    /** The hours of a day known from elsewhere: 12:00–14:00, 22:00–次日 01:00. */
    public String hours(OffsetDateTime start, OffsetDateTime end) {
        LocalDate first = localDay(start);
        LocalDate last = localDay(end);
        if (first.equals(last)) {
            return text("time.hours", clock(start), clock(end));
        }
        if (first.plusDays(1).equals(last)) {
            return isMidnight(end)
                    ? text("time.hours", clock(start), "24:00")
                    : text("time.hours.overnight", clock(start), clock(end));
        }
        return text("time.hours.days", clock(start), day(last), clock(end));
    }

    /** The time of day: 12:00. */
    public String clock(OffsetDateTime at) {
        return CLOCK.format(at.atZoneSameInstant(zone));
    }

    /** A time of day: 09:00. */
    public String clock(LocalTime at) {
        return CLOCK.format(at);
    }

    public LocalDate localDay(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).toLocalDate();
    }

    /** A date: 12月8日 周二, with its year when that is another one. */
    public String date(LocalDate day) {
        return in(day.getYear() == today.getYear() ? "time.format.date" : "time.format.date.year", day);
    }

    private long weeksUntil(LocalDate day) {
        return ChronoUnit.WEEKS.between(monday(today), monday(day));
    }

    private String weekdayPattern(LocalDate day) {
        return weeksUntil(day) == 0 ? "time.format.this-week" : "time.format.next-week";
    }

    private boolean isMidnight(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private String in(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(text(pattern), locale).format(time);
    }

    private String text(String key, Object... parameters) {
        return Texts.text(locale, key, parameters);
    }
}
