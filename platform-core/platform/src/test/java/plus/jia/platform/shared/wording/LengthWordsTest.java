package plus.jia.platform.shared.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class LengthWordsTest {
    private final LengthWords chinese = new LengthWords(CHINESE);
    private final LengthWords english = new LengthWords(ENGLISH);

    @Test
    void saysHoursAndMinutes() {
        assertThat(chinese.say(Duration.ofMinutes(20))).isEqualTo("20 分钟");
        assertThat(chinese.say(Duration.ofMinutes(90))).isEqualTo("1 小时 30 分钟");
        assertThat(english.say(Duration.ofMinutes(61))).isEqualTo("1 hour 1 minute");
        assertThat(english.say(Duration.ofHours(26))).isEqualTo("1 day 2 hours");
    }

    @Test
    void saysYearsMonthsAndDays() {
        assertThat(chinese.say(Period.ofMonths(6))).isEqualTo("6 个月");
        assertThat(english.say(Period.of(1, 0, 30))).isEqualTo("1 year 30 days");
    }

    @Test
    void saysNothingAsNoMinutesOrDays() {
        assertThat(chinese.say(Duration.ZERO)).isEqualTo("0 分钟");
        assertThat(chinese.say(Period.ZERO)).isEqualTo("0 天");
    }
}
