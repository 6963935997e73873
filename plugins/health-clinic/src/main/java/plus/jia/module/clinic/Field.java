package plus.jia.module.clinic;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;

/** A text of the administration's input, to be read as what it should be. */
record Field(String name, @Nullable String value) {
    /** Four digits, no sign: a year that the database can hold. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    static <T> T body(@Nullable T read) {
        if (read == null) {
            throw Refusal.invalid("body", "缺少内容", "the body is missing");
        }
        return read;
    }

    String code() {
        if (!Codes.isCode(present())) {
            throw invalid("不是有效的代码", "is no code");
        }
        return present();
    }

    LocalDate day() {
        try {
            return LocalDate.parse(present(), DAY);
        } catch (DateTimeException e) {
            throw invalid("应为日期，如 2026-11-25", "must be a day such as 2026-11-25");
        }
    }

    Optional<LocalDate> dayOrNone() {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(day());
    }

    LocalTime time() {
        try {
            return LocalTime.parse(present(), TIME);
        } catch (DateTimeException e) {
            throw invalid("应为时间，如 12:00", "must be a time such as 12:00");
        }
    }

    DayOfWeek weekday() {
        String wanted = present().toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> weekday.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> invalid("应为星期，如 WEDNESDAY", "must be a weekday such as WEDNESDAY"));
    }

    private String present() {
        if (value == null || value.isBlank()) {
            throw invalid("必填", "is required");
        }
        return value.strip();
    }

    private Refusal invalid(String zh, String en) {
        return Refusal.invalid(name, name + "：" + zh, name + " " + en);
    }
}
