package plus.jia.module.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a specialist does not sit in. Why is nobody's business here. */
@Entity
class Leave {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String specialist;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Leave() {}

    Leave(String specialist, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a leave runs from " + firstDay + " to " + lastDay);
        }
        this.specialist = specialist;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    @Nullable
    Long id() {
        return id;
    }

    String specialist() {
        return specialist;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean covers(Specialist who, LocalDate day) {
        return specialist.equals(who.code()) && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
