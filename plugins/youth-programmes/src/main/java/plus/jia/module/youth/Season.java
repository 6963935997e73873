package plus.jia.module.youth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.WorkingCalendar;

/**
 * The school holidays in which camps are held, on working days while parents work. The dates of each year follow from rules, so nobody has
 * to enter them.
 */
public enum Season {
    /** The summer holidays. */
    SUMMER(Month.JULY, Month.AUGUST),
    /** The winter holidays, around the Spring Festival. */
    WINTER(Month.JANUARY, Month.FEBRUARY);

    private static final int LOOK_AHEAD_DAYS = 60;

    private final Set<Month> months;

    Season(Month first, Month last) {
        months = EnumSet.of(first, last);
    }

    String offeringCode() {
        return name().toLowerCase(Locale.ROOT) + "-camp";
    }

    boolean includes(MonthDay day) {
        return months.contains(day.getMonth());
    }

    /** The years in which a camp's first day can be one of those asked for. */
    static Stream<Integer> years(DateRange asked) {
        return IntStream.rangeClosed(asked.first().getYear(), asked.last().getYear())
                .boxed();
    }

    /** The days on which a camp can be held, from the first Monday after it may open. */
    static Stream<LocalDate> days(MonthDay opens, int year, WorkingCalendar calendar) {
        LocalDate monday = opens.atYear(year).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(LOOK_AHEAD_DAYS))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(calendar::isWorkingDay);
    }
}
