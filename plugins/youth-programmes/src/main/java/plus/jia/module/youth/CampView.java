package plus.jia.module.youth;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * A camp as the youth league's staff see and send it.
 *
 * @param code the code, the same for ever
 * @param building the building
 * @param season when it is held
 * @param titleZh the title in Chinese
 * @param titleEn the title in English, or {@code null}
 * @param opens the month and day from which its first Monday is sought, such as {@code 07-06}
 * @param dayCount how many days it has
 * @param start from when on each day
 * @param end until when on each day
 * @param minAge the lowest age
 * @param maxAge the highest age
 * @param capacity how many children
 */
public record CampView(
        @NotBlank String code,
        @NotBlank String building,
        @NotNull Season season,
        @NotBlank @Size(max = 40) String titleZh,
        @Nullable @Size(max = 80) String titleEn,
        @NotNull @Pattern(regexp = "\\d\\d-\\d\\d") String opens,
        @Min(1) @Max(20) int dayCount,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        int minAge,
        int maxAge,
        @Min(1) @Max(500) int capacity) {
    static CampView of(Camp camp) {
        return new CampView(
                camp.code(),
                camp.building(),
                camp.season(),
                camp.title().zh(),
                camp.title().en(),
                camp.opens().toString().substring(2),
                camp.dayCount(),
                camp.hours().start(),
                camp.hours().end(),
                camp.ages().lowest(),
                camp.ages().highest(),
                camp.capacity());
    }

    Camp toCamp() {
        return new Camp(
                code,
                building,
                season,
                new LocalizedText(titleZh, titleEn),
                opening(),
                dayCount,
                new Hours(start, end),
                new AgeRange(minAge, maxAge),
                capacity);
    }

    private MonthDay opening() {
        try {
            return MonthDay.parse("--" + opens);
        } catch (DateTimeException nonsense) {
            throw new RefusedChange("没有这一天：" + opens, "there is no such day: " + opens);
        }
    }
}
