package plus.jia.module.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One line of the weekly rota: a specialist sits in a building on a weekday from one time to another. */
@Entity
class Duty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String building;

    @ManyToOne(optional = false)
    @JoinColumn(name = "specialist")
    private Specialist specialist;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime starts;
    private LocalTime ends;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    protected Duty() {}

    Duty(
            String building,
            Specialist specialist,
            DayOfWeek weekday,
            LocalTime starts,
            LocalTime ends,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("a duty starts before it ends, but was " + starts + " to " + ends);
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("a duty is valid from " + validFrom + " until " + validUntil);
        }
        this.building = building;
        this.specialist = specialist;
        this.weekday = weekday;
        this.starts = starts;
        this.ends = ends;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    @Nullable
    Long id() {
        return id;
    }

    String building() {
        return building;
    }

    Specialist specialist() {
        return specialist;
    }

    DayOfWeek weekday() {
        return weekday;
    }

    LocalTime starts() {
        return starts;
    }

    LocalTime ends() {
        return ends;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean covers(LocalTime time) {
        return !time.isBefore(starts) && time.isBefore(ends);
    }

    /** Whether one person would have to be in two places at once. */
    boolean clashesWith(Duty other) {
        return specialist.code().equals(other.specialist.code())
                && weekday == other.weekday
                && starts.isBefore(other.ends)
                && other.starts.isBefore(ends)
                && !endsBefore(other.validFrom)
                && !other.endsBefore(validFrom);
    }

    private boolean endsBefore(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
