package plus.jia.module.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days on which a lawyer is away, both included. */
@Embeddable
class Absence {
    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    /** For Jakarta Persistence. */
    protected Absence() {}

    Absence(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new RefusedChange("请假结束日期早于开始日期", "the last day of leave is before the first");
        }
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
