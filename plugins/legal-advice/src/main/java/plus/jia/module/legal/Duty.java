package plus.jia.module.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a building's rota: a lawyer, a weekday, from when to when. It holds on working days only, so a line for a
 * Saturday means the Saturdays that are worked in exchange for a holiday.
 */
@Entity
@Table(name = "duty")
class Duty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String building;

    @ManyToOne
    @JoinColumn(name = "lawyer")
    private Lawyer lawyer;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "starts_at")
    private LocalTime start;

    @Column(name = "ends_at")
    private LocalTime end;

    /** For Jakarta Persistence. */
    protected Duty() {}

    Duty(String building, Lawyer lawyer, DayOfWeek weekday, LocalTime start, LocalTime end) {
        if (!start.isBefore(end)) {
            throw new RefusedChange("值班结束时间须晚于开始时间", "a duty ends after it begins");
        }
        this.building = building;
        this.lawyer = lawyer;
        this.weekday = weekday;
        this.start = start;
        this.end = end;
    }

    String building() {
        return building;
    }

    Lawyer lawyer() {
        return lawyer;
    }

    DayOfWeek weekday() {
        return weekday;
    }

    LocalTime start() {
        return start;
    }

    LocalTime end() {
        return end;
    }

    /** The consultations of one day; none on another weekday or while the lawyer is away. */
    Stream<Slot> slots(LocalDate day, Duration length) {
        if (!isOn(day)) {
            return Stream.of();
        }
        long count = Duration.between(start, end).dividedBy(length);
        return Stream.iterate(start, from -> from.plus(length))
                .limit(count)
                .map(from -> new Slot(day, from, from.plus(length)));
    }

    boolean covers(Slot slot) {
        return isOn(slot.day()) && !slot.start().isBefore(start) && !slot.end().isAfter(end);
    }

    /** Whether one lawyer would have to be in two places. */
    boolean clashesWith(Duty other) {
        return lawyer.code().equals(other.lawyer.code())
                && weekday == other.weekday
                && start.isBefore(other.end)
                && other.start.isBefore(end);
    }

    private boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && !lawyer.isAway(day);
    }
}
