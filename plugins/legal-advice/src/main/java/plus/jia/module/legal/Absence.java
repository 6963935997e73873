package plus.jia.module.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Days on which a lawyer is away.
 *
 * @param firstDay the first
 * @param lastDay the last, not before the first
 */
@Embeddable
record Absence(
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay) {
    Absence {
        if (lastDay.isBefore(firstDay)) {
            throw new RefusedChange("请假结束日期早于开始日期", "the last day of leave is before the first");
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
