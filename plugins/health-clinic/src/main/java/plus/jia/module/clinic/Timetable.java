package plus.jia.module.clinic;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plus.jia.spi.session.WorkingCalendar;

/**
 * What a rota means on real days. On a public holiday nobody sits in. On a make-up day the rota of the weekday is worked that the hospital
 * set for it; where it set none, its own weekday's, which is usually nothing: better no slot than a locked door.
 */
final class Timetable {
    private final List<Duty> duties;
    private final List<Leave> leaves;
    private final Map<LocalDate, DayOfWeek> follows;

    Timetable(List<Duty> duties, List<Leave> leaves, List<MakeUpDay> makeUpDays) {
        this.duties = List.copyOf(duties);
        this.leaves = List.copyOf(leaves);
        this.follows = makeUpDays.stream().collect(Collectors.toMap(MakeUpDay::day, MakeUpDay::follows));
    }

    /** The slots that begin on a day, without those that would end after the duty. */
    Stream<Slot> slots(LocalDate day, Duration length, WorkingCalendar calendar) {
        return weekdayWorked(day, calendar).stream()
                .flatMap(weekday -> duties.stream().filter(duty -> duty.weekday() == weekday))
                .filter(duty -> duty.isValidOn(day))
                .filter(duty -> !isAway(duty.specialist(), day))
                .flatMap(duty -> slots(duty, day, length));
    }

    boolean isAway(Specialist specialist, LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.covers(specialist, day));
    }

    /** Whether somebody sits in at a time, holidays and leave aside. */
    boolean isRostered(Specialist specialist, LocalDateTime time) {
        DayOfWeek weekday = follows.getOrDefault(time.toLocalDate(), time.getDayOfWeek());
        return duties.stream()
                .filter(duty -> duty.specialist().code().equals(specialist.code()))
                .filter(duty -> duty.weekday() == weekday || duty.weekday() == time.getDayOfWeek())
                .anyMatch(duty -> duty.isValidOn(time.toLocalDate()) && duty.covers(time.toLocalTime()));
    }

    private Optional<DayOfWeek> weekdayWorked(LocalDate day, WorkingCalendar calendar) {
        if (calendar.holidays().contains(day)) {
            return Optional.empty();
        }
        return Optional.of(
                calendar.makeUpDays().contains(day)
                        ? follows.getOrDefault(day, day.getDayOfWeek())
                        : day.getDayOfWeek());
    }

    private static Stream<Slot> slots(Duty duty, LocalDate day, Duration length) {
        LocalDateTime last = day.atTime(duty.ends()).minus(length);
        return Stream.iterate(day.atTime(duty.starts()), start -> !start.isAfter(last), start -> start.plus(length))
                .map(start -> new Slot(start, length, duty.specialist()));
    }
}
