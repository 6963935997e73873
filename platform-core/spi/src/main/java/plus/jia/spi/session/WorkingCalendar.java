package plus.jia.spi.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: weekdays, less public holidays, plus the weekend days that are worked in exchange (调休). Handed
 * out by the platform from the official lists. Immutable.
 *
 * @param holidays the days off by public notice
 * @param makeUpDays the weekend days worked in exchange; none is also a holiday
 * @since level 1
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
    /**
     * Copies both sets.
     *
     * @throws IllegalArgumentException when a day is in both
     */
    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        for (LocalDate day : makeUpDays) {
            if (holidays.contains(day)) {
                throw new IllegalArgumentException(day + " is both a holiday and a make-up day");
            }
        }
    }

    /**
     * Weekdays only, no holidays known.
     *
     * @return the calendar
     */
    public static WorkingCalendar weekdaysOnly() {
        return new WorkingCalendar(Set.of(), Set.of());
    }

    /**
     * Whether people work on a day.
     *
     * @param day the day
     * @return whether it is worked
     */
    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }
}
