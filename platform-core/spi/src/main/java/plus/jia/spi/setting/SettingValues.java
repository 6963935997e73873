package plus.jia.spi.setting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.offering.Choice;

/** Checks a setting's text against its type and range. */
final class SettingValues {
    private static final int LONGEST_TEXT = 2000;

    private SettingValues() {}

    static Optional<String> problem(
            SettingType type, @Nullable Long min, @Nullable Long max, List<Choice> choices, String value) {
        try {
            return switch (type) {
                case TEXT ->
                    value.length() > LONGEST_TEXT
                            ? Optional.of("must have at most " + LONGEST_TEXT + " characters")
                            : outside(BigDecimal.valueOf(value.length()), min, max, " characters");
                case INTEGER -> outside(BigDecimal.valueOf(Long.parseLong(value)), min, max, "");
                case DECIMAL -> outside(new BigDecimal(value), min, max, "");
                case DURATION ->
                    outside(BigDecimal.valueOf(Duration.parse(value).toMinutes()), min, max, " minutes");
                case TIME -> {
                    LocalTime.parse(value);
                    yield Optional.empty();
                }
                case BOOLEAN ->
                    value.equals("true") || value.equals("false")
                            ? Optional.empty()
                            : Optional.of("must be true or false");
                case CHOICE ->
                    choices.stream().anyMatch(choice -> choice.code().equals(value))
                            ? Optional.empty()
                            : Optional.of("must be one of "
                                    + choices.stream().map(Choice::code).toList());
            };
        } catch (NumberFormatException e) {
            return Optional.of("must be a number");
        } catch (DateTimeException e) {
            return Optional.of(
                    type == SettingType.TIME ? "must be a time such as 10:30" : "must be a duration such as PT20M");
        }
    }

    private static Optional<String> outside(BigDecimal value, @Nullable Long min, @Nullable Long max, String unit) {
        if (min != null && value.compareTo(BigDecimal.valueOf(min)) < 0) {
            return Optional.of("must be at least " + min + unit);
        }
        if (max != null && value.compareTo(BigDecimal.valueOf(max)) > 0) {
            return Optional.of("must be at most " + max + unit);
        }
        return Optional.empty();
    }
}
