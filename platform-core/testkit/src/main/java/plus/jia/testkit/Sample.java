package plus.jia.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.SessionQuery;
import plus.jia.spi.session.WorkingCalendar;

/**
 * Where and when the clauses about sessions ask.
 *
 * @param building the building
 * @param days the days
 * @param zone the street's zone
 * @param calendar holidays and make-up days
 */
public record Sample(BuildingRef building, DateRange days, ZoneId zone, WorkingCalendar calendar) {
    /**
     * Four weeks from Monday 23 November 2026 in 企业天地, with one invented holiday, Wednesday 2 December, and one invented make-up
     * day, Saturday 5 December.
     *
     * @return the sample
     */
    public static Sample usual() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        return new Sample(
                new BuildingRef("corporate-avenue", LocalizedText.of("企业天地", "Corporate Avenue")),
                new DateRange(monday, monday.plusDays(27)),
                ZoneId.of("Asia/Shanghai"),
                new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 2)), Set.of(LocalDate.of(2026, 12, 5))));
    }

    /**
     * The same sample in another building.
     *
     * @param other the building
     * @return the sample
     */
    public Sample in(BuildingRef other) {
        return new Sample(other, days, zone, calendar);
    }

    /**
     * The same sample on other days.
     *
     * @param other the days
     * @return the sample
     */
    public Sample during(DateRange other) {
        return new Sample(building, other, zone, calendar);
    }

    SessionQuery query(String offeringCode) {
        return new SessionQuery(building, offeringCode, days, zone, calendar);
    }
}
