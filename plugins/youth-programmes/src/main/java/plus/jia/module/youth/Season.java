package plus.jia.module.youth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.WorkingCalendar;

/** When camps are held. The dates of a year follow from rules, so nobody has to enter them each year. */
public enum Season {
    /** The school's summer holidays, on working days while parents work. */
    SUMMER,
    /** The school's winter holidays, on the working days beside the Spring Festival. */
    WINTER,
    /** The Saturdays of each month. */
    SATURDAY;

    private static final int LOOK_AHEAD_DAYS = 60;

    String offeringCode() {
        return name().toLowerCase(Locale.ROOT) + "-camp";
    }

    /** The terms that can begin within some days, and perhaps some that do not. */
    Stream<Term> terms(MonthDay opens, DateRange days) {
        return this == SATURDAY ? monthly(days) : yearly(opens, days);
    }

    /** The days on which a term is held. */
    Stream<LocalDate> days(Term term, WorkingCalendar calendar) {
        LocalDate end = this == SATURDAY
                ? YearMonth.from(term.opens()).atEndOfMonth().plusDays(1)
                : term.opens().plusDays(LOOK_AHEAD_DAYS);
        return term.opens().datesUntil(end).filter(day -> isHeldOn(day, calendar));
    }

    boolean holds(MonthDay opens) {
        return switch (this) {
            case SUMMER -> opens.getMonth() == Month.JULY || opens.getMonth() == Month.AUGUST;
            case WINTER -> opens.getMonth() == Month.JANUARY || opens.getMonth() == Month.FEBRUARY;
            case SATURDAY -> true;
        };
    }

    private boolean isHeldOn(LocalDate day, WorkingCalendar calendar) {
        boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
        boolean weekend = saturday || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return this == SATURDAY
                ? saturday
                        && !calendar.holidays().contains(day)
                        && !calendar.makeUpDays().contains(day)
                : !weekend && calendar.isWorkingDay(day);
    }

    private static Stream<Term> yearly(MonthDay opens, DateRange days) {
        return IntStream.rangeClosed(days.first().getYear() - 1, days.last().getYear())
                .mapToObj(year -> new Term(
                        Integer.toString(year),
                        opens.atYear(year).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
    }

    private static Stream<Term> monthly(DateRange days) {
        YearMonth last = YearMonth.from(days.last());
        return Stream.iterate(YearMonth.from(days.first()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Term(month.toString(), month.atDay(1)));
    }

    /**
     * One holding of a camp.
     *
     * @param label what tells it from others of the same camp, such as {@code 2027}
     * @param opens the day from which its days are counted
     */
    record Term(String label, LocalDate opens) {}
}
