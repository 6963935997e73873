package plus.jia.module.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;

/** The ages that a camp takes, in whole years on its first day, both included. */
@Embeddable
class AgeRange {
    @Column(name = "min_age")
    private int lowest;

    @Column(name = "max_age")
    private int highest;

    /** For Jakarta Persistence. */
    protected AgeRange() {}

    AgeRange(int lowest, int highest) {
        RefusedChange.when(
                lowest < Camp.YOUNGEST || highest > Camp.OLDEST || lowest > highest,
                "年龄范围须在" + Camp.YOUNGEST + "至" + Camp.OLDEST + "岁之间",
                "ages lie between " + Camp.YOUNGEST + " and " + Camp.OLDEST);
        this.lowest = lowest;
        this.highest = highest;
    }

    int lowest() {
        return lowest;
    }

    int highest() {
        return highest;
    }

    boolean admits(LocalDate birthDate, LocalDate firstDay) {
        int age = Period.between(birthDate, firstDay).getYears();
        return age >= lowest && age <= highest;
    }
}
