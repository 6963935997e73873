package plus.jia.platform.module.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.setting.SettingView;
import plus.jia.spi.offering.Choice;
import plus.jia.spi.setting.SettingDeclaration;

/** One setting as somebody types it. Durations of whole minutes are typed as a number of minutes. */
public class SettingField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String label;
    private final String help;
    private final String rule;
    private final Input input;
    private final @Nullable Long min;
    private final @Nullable Long max;
    private final List<Option> options;
    private final String source;
    private final boolean present;
    private final boolean own;
    private final String shown;
    private String typed;
    private boolean reset;

    SettingField(SettingView setting, Locale locale) {
        SettingDeclaration declared = setting.declaration();
        key = declared.key();
        label = declared.label().in(locale);
        help = declared.help() == null ? "" : declared.help().in(locale);
        rule = setting.rule().in(locale);
        min = declared.min();
        max = declared.max();
        options = declared.choices().stream()
                .map(choice -> Option.of(choice, locale))
                .toList();
        source = setting.source().name();
        present = setting.present();
        own = setting.own();
        String value = setting.value() == null ? "" : setting.value();
        input = Input.of(declared, value);
        shown = input == Input.MINUTES && !value.isEmpty()
                ? String.valueOf(Duration.parse(value).toMinutes())
                : value;
        typed = shown;
    }

    /** Adds what is to be stored for this setting, if anything: a new value, or {@code null} to take the own one away. */
    void addTo(Map<String, @Nullable String> changes) {
        if (reset) {
            changes.put(key, null);
        } else if (!typed.equals(shown)) {
            changes.put(key, typed.isEmpty() ? null : written());
        }
    }

    private String written() {
        if (input == Input.MINUTES && typed.matches("\\d{1,9}")) {
            return Duration.ofMinutes(Long.parseLong(typed)).toString();
        }
        return typed;
    }

    /** How it is typed. */
    public enum Input {
        TEXT,
        SECRET,
        NUMBER,
        DECIMAL,
        MINUTES,
        TIME,
        BOOLEAN,
        CHOICE;

        static Input of(SettingDeclaration declared, String value) {
            if (declared.secret()) {
                return SECRET;
            }
            return switch (declared.type()) {
                case TEXT -> TEXT;
                case INTEGER -> NUMBER;
                case DECIMAL -> DECIMAL;
                case TIME -> TIME;
                case BOOLEAN -> BOOLEAN;
                case CHOICE -> CHOICE;
                case DURATION -> isWholeMinutes(value) ? MINUTES : TEXT;
            };
        }

        private static boolean isWholeMinutes(String value) {
            try {
                return value.isEmpty()
                        || Duration.ofMinutes(Duration.parse(value).toMinutes()).equals(Duration.parse(value));
            } catch (DateTimeException malformed) {
                return false;
            }
        }
    }

    /** One of the values of a choice. */
    public record Option(String code, String name) implements Serializable {
        static Option of(Choice choice, Locale locale) {
            return new Option(choice.code(), choice.label().in(locale));
        }
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public String getRule() {
        return rule;
    }

    public String getInput() {
        return input.name();
    }

    public @Nullable Long getMin() {
        return min;
    }

    public @Nullable Long getMax() {
        return max;
    }

    public List<Option> getOptions() {
        return options;
    }

    public String getSource() {
        return source;
    }

    public boolean isPresent() {
        return present;
    }

    public boolean isOwn() {
        return own;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed == null ? "" : typed.strip();
    }

    public boolean isReset() {
        return reset;
    }

    public void setReset(boolean reset) {
        this.reset = reset;
    }
}
