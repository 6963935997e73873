package plus.jia.module.legal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A line of a building's rota as the association's staff see and send it.
 *
 * @param lawyer the lawyer's code
 * @param weekday the weekday
 * @param start from when
 * @param end until when
 */
public record DutyView(
        @NotBlank String lawyer,
        @NotNull DayOfWeek weekday,
        @NotNull LocalTime start,
        @NotNull LocalTime end) {
    static DutyView of(Duty duty) {
        return new DutyView(duty.lawyer().code(), duty.weekday(), duty.start(), duty.end());
    }
}
