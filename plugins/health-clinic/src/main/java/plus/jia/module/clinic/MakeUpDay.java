package plus.jia.module.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which weekday's rota is worked on a make-up day (调休). The official notice names the day but not the weekday it stands for, so the
 * hospital decides.
 */
@Entity
@Table(name = "make_up_day")
class MakeUpDay {
    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayOfWeek follows;

    protected MakeUpDay() {}

    MakeUpDay(LocalDate day, DayOfWeek follows) {
        this.day = day;
        this.follows = follows;
    }

    LocalDate day() {
        return day;
    }

    DayOfWeek follows() {
        return follows;
    }
}
