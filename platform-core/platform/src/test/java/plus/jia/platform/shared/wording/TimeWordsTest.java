package plus.jia.platform.shared.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** A Tuesday, ten in the morning. */
    private static final Clock CLOCK = Clock.fixed(at("2026-11-24T10:00").toInstant(), SHANGHAI);

    private final TimeWords chinese = in(CHINESE);
    private final TimeWords english = in(ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 11月22日 周日, Sun 22 Nov",
        "2026-11-23, 昨天, Yesterday",
        "2026-11-24, 今天, Today",
        "2026-11-25, 明天, Tomorrow",
        "2026-11-26, 周四, Thu",
        "2026-11-29, 周日, Sun",
        "2026-11-30, 下周一, Mon 30 Nov",
        "2026-12-06, 下周日, Sun 6 Dec",
        "2026-12-07, 12月7日 周一, Mon 7 Dec",
        "2027-01-04, 2027年1月4日 周一, Mon 4 Jan 2027"
    })
    void saysADayInTheFewestClearWords(LocalDate day, String inChinese, String inEnglish) {
        assertThat(chinese.day(day)).isEqualTo(inChinese);
        assertThat(english.day(day)).isEqualTo(inEnglish);
    }

    @Test
    void callsTheDayAfterSundayTomorrowAndTheRestOfThatWeekNextWeek() {
        TimeWords onSunday = TimeWords.at(at("2026-11-29T10:00").toInstant(), SHANGHAI, CHINESE);

        assertThat(onSunday.day(LocalDate.parse("2026-11-30"))).isEqualTo("明天");
        assertThat(onSunday.day(LocalDate.parse("2026-12-02"))).isEqualTo("下周三");
    }

    @Test
    void keepsToTheStreetsDayWhereUniversalTimeIsStillYesterday() {
        TimeWords early = TimeWords.at(at("2026-11-24T00:30").toInstant(), SHANGHAI, CHINESE);

        assertThat(early.today()).isEqualTo("2026-11-24");
        assertThat(early.day(LocalDate.parse("2026-11-24"))).isEqualTo("今天");
    }

    @Test
    void saysASessionByDayAndHoursAndKeepsTheFullDate() {
        When when = chinese.span(at("2026-11-26T12:00"), at("2026-11-26T14:00"));

        assertThat(when).isEqualTo(new When("周四 12:00–14:00", "2026年11月26日 星期四 12:00–14:00", "2026-11-26T12:00+08:00"));
        assertThat(english.span(at("2026-11-26T12:00"), at("2026-11-26T14:00")).full())
                .isEqualTo("Thursday 26 November 2026 12:00–14:00");
    }

    @Test
    void saysTimesGivenInAnotherZoneInTheStreetsOwn() {
        OffsetDateTime inLondon = OffsetDateTime.parse("2026-11-24T17:30Z");

        assertThat(chinese.span(inLondon, inLondon.plusHours(1)))
                .isEqualTo(new When("明天 01:30–02:30", "2026年11月25日 星期三 01:30–02:30", "2026-11-25T01:30+08:00"));
    }

    @Test
    void saysHoursThatPassMidnight() {
        assertThat(chinese.hours(at("2026-11-24T22:00"), at("2026-11-25T01:00")))
                .isEqualTo("22:00–次日 01:00");
        assertThat(english.hours(at("2026-11-24T22:00"), at("2026-11-25T01:00")))
                .isEqualTo("22:00–01:00 the next day");
    }

    @Test
    void callsTheMidnightThatEndsADayTwentyFour() {
        assertThat(chinese.hours(at("2026-11-24T22:00"), at("2026-11-25T00:00")))
                .isEqualTo("22:00–24:00");
    }

    @Test
    void saysHoursThatTakeDays() {
        assertThat(chinese.hours(at("2026-11-24T09:00"), at("2026-12-12T16:00")))
                .isEqualTo("09:00 至 12月12日 周六 16:00");
        assertThat(english.hours(at("2026-11-24T09:00"), at("2026-12-12T16:00")))
                .isEqualTo("09:00 until Sat 12 Dec 16:00");
    }

    @Test
    void saysAPastMomentOfTodayByItsHourAlone() {
        assertThat(chinese.past(at("2026-11-24T09:42"))).isEqualTo("09:42");
        assertThat(chinese.past(at("2026-11-23T18:30"))).isEqualTo("昨天 18:30");
        assertThat(chinese.past(at("2026-11-20T18:30"))).isEqualTo("11月20日 周五 18:30");
    }

    @Test
    void addsTheDateToADayOfFewerWords() {
        assertThat(chinese.dayAndDate(LocalDate.parse("2026-11-24"))).isEqualTo("今天 11月24日 周二");
        assertThat(chinese.dayAndDate(LocalDate.parse("2026-11-27"))).isEqualTo("11月27日 周五");
    }

    private static TimeWords in(Locale locale) {
        return TimeWords.at(CLOCK.instant(), CLOCK.getZone(), locale);
    }

    private static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toOffsetDateTime();
    }
}
