package plus.jia.platform.shared.wording;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plus.jia.platform.shared.Texts;

/** Says how long something takes or is kept: 20 分钟, 1 小时 30 分钟, 2 年. */
public record LengthWords(Locale locale) {
    /** A length of hours and minutes. */
    public String say(Duration length) {
        List<String> parts = new ArrayList<>();
        add(parts, "length.days", length.toDays());
        add(parts, "length.hours", length.toHoursPart());
        add(parts, "length.minutes", length.toMinutesPart());
        return parts.isEmpty() ? Texts.text(locale, "length.minutes", 0) : String.join(" ", parts);
    }

    /** A length of years, months and days. */
    public String say(Period length) {
        List<String> parts = new ArrayList<>();
        add(parts, "length.years", length.getYears());
        add(parts, "length.months", length.getMonths());
        add(parts, "length.days", length.getDays());
        return parts.isEmpty() ? Texts.text(locale, "length.days", 0) : String.join(" ", parts);
    }

    private void add(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(Texts.text(locale, key, number));
        }
    }
}
