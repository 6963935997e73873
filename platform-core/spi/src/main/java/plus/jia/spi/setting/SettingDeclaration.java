package plus.jia.spi.setting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Choice;

/**
 * One setting that a module declares and the office edits. The console's form is generated from it. Immutable.
 *
 * <p>Example: {@code SettingDeclaration.integer("slot-minutes", LocalizedText.of("每次时长（分钟）", "Minutes a slot"), 15, 5,
 * 60).perBuilding()}
 *
 * @param key its key, a {@link Codes code}, unique within the module
 * @param label what the office reads
 * @param help what it does, or {@code null} where the label says it
 * @param type the form of its value
 * @param defaultValue the value while nobody set one, or {@code null} where there is none
 * @param secret whether it is never shown again nor logged; has no default
 * @param buildingSpecific whether a building can have a value of its own
 * @param min the lowest number, shortest text or least minutes, or {@code null}
 * @param max the highest number, longest text or most minutes, or {@code null}
 * @param choices the choices; not empty exactly for {@link SettingType#CHOICE}
 * @since level 1
 */
public record SettingDeclaration(
        String key,
        LocalizedText label,
        @Nullable LocalizedText help,
        SettingType type,
        @Nullable String defaultValue,
        boolean secret,
        boolean buildingSpecific,
        @Nullable Long min,
        @Nullable Long max,
        List<Choice> choices) {
    /**
     * Checks that the parts fit together, the default value included.
     *
     * @throws IllegalArgumentException when they do not; the message says which
     */
    public SettingDeclaration {
        Codes.require(key, "setting key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        choices = List.copyOf(choices);
        if ((type == SettingType.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("setting " + key + ": choices belong to CHOICE, and it needs them");
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("setting " + key + ": " + min + " is above " + max);
        }
        if (secret && defaultValue != null) {
            throw new IllegalArgumentException("setting " + key + ": a secret has no default");
        }
        if (defaultValue != null) {
            Optional<String> wrong = SettingValues.problem(type, min, max, choices, defaultValue);
            if (wrong.isPresent()) {
                throw new IllegalArgumentException("setting " + key + ": its default " + wrong.get());
            }
        }
    }

    /**
     * A whole number within a range.
     *
     * @param key its key
     * @param label what the office reads
     * @param defaultValue the value while nobody set one
     * @param min the lowest value
     * @param max the highest value
     * @return the declaration, for the street only
     */
    public static SettingDeclaration integer(String key, LocalizedText label, long defaultValue, long min, long max) {
        return new SettingDeclaration(
                key, label, null, SettingType.INTEGER, Long.toString(defaultValue), false, false, min, max, List.of());
    }

    /**
     * A setting without a range or choices.
     *
     * @param key its key
     * @param label what the office reads
     * @param type the form of its value, not {@link SettingType#CHOICE}
     * @param defaultValue the value while nobody set one, or {@code null}
     * @return the declaration, for the street only
     */
    public static SettingDeclaration of(
            String key, LocalizedText label, SettingType type, @Nullable String defaultValue) {
        return new SettingDeclaration(key, label, null, type, defaultValue, false, false, null, null, List.of());
    }

    /**
     * A secret text such as a password for another system.
     *
     * @param key its key
     * @param label what the office reads
     * @return the declaration, for the street only
     */
    public static SettingDeclaration secret(String key, LocalizedText label) {
        return new SettingDeclaration(key, label, null, SettingType.TEXT, null, true, false, null, null, List.of());
    }

    /**
     * The same setting, with a value of its own for each building that needs one.
     *
     * @return the declaration
     */
    public SettingDeclaration perBuilding() {
        return new SettingDeclaration(key, label, help, type, defaultValue, secret, true, min, max, choices);
    }

    /**
     * The same setting with an explanation.
     *
     * @param text what it does
     * @return the declaration
     */
    public SettingDeclaration explained(LocalizedText text) {
        return new SettingDeclaration(
                key, label, text, type, defaultValue, secret, buildingSpecific, min, max, choices);
    }

    /**
     * What is wrong with a value, in a short English phrase such as {@code "must be at least 5"}; for logs and tests. Safe on any thread.
     *
     * @param value the value as text, must not be {@code null}
     * @return the phrase, or empty when the value fits
     */
    public Optional<String> problemWith(String value) {
        return SettingValues.problem(type, min, max, choices, value);
    }
}
