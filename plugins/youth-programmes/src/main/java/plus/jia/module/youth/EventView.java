package plus.jia.module.youth;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * A regular event as the youth league's staff see and send it.
 *
 * @param code the code, the same for ever
 * @param building the building
 * @param kind what it is
 * @param titleZh the title in Chinese
 * @param titleEn the title in English, or {@code null}
 * @param weekday the weekday
 * @param weekOfMonth in which week of each month, 1 to 4, or {@code null} for each week
 * @param start from when
 * @param end until when
 * @param capacity how many people
 */
public record EventView(
        @NotBlank String code,
        @NotBlank String building,
        @NotNull Kind kind,
        @NotBlank @Size(max = 60) String titleZh,
        @Nullable @Size(max = 80) String titleEn,
        @NotNull DayOfWeek weekday,
        @Nullable @Min(1) @Max(4) Integer weekOfMonth,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @Min(1) @Max(500) int capacity) {
    static EventView of(RegularEvent event) {
        return new EventView(
                event.code(),
                event.building(),
                event.kind(),
                event.title().zh(),
                event.title().en(),
                event.weekday(),
                event.weekOfMonth(),
                event.hours().start(),
                event.hours().end(),
                event.capacity());
    }

    RegularEvent toEvent() {
        return new RegularEvent(
                code,
                building,
                kind,
                new LocalizedText(titleZh, titleEn),
                weekday,
                weekOfMonth,
                new Hours(start, end),
                capacity);
    }
}
