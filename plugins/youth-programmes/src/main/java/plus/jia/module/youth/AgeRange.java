package plus.jia.module.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;

/**
 * The ages that a camp takes, in whole years on its first day.
 *
 * @param lowest the lowest age
 * @param highest the highest age
 */
@Embeddable
record AgeRange(
        @Column(name = "min_age") int lowest,
        @Column(name = "max_age") int highest) {
    /** The ages that the offerings are open for. */
    static final int YOUNGEST = 6;

    static final int OLDEST = 12;

    AgeRange {
        RefusedChange.when(
                lowest < YOUNGEST || highest > OLDEST || lowest > highest,
                "年龄范围须在" + YOUNGEST + "至" + OLDEST + "岁之间",
                "ages lie between " + YOUNGEST + " and " + OLDEST);
    }

    boolean admits(LocalDate birthDate, LocalDate firstDay) {
        int age = Period.between(birthDate, firstDay).getYears();
        return age >= lowest && age <= highest;
    }
}
