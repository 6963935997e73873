package plus.jia.platform.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.catalogue.Stocks.NOW;
import static plus.jia.platform.catalogue.Stocks.SHANGHAI;
import static plus.jia.platform.shared.Languages.CHINESE;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.catalogue.OfferedSession;
import plus.jia.platform.catalogue.Stocks;
import plus.jia.platform.shared.wording.When;

class SessionDayTest {
    private static final Speech SPEECH = Speech.at(NOW, SHANGHAI, CHINESE);

    @Test
    void putsSlotsOfOneDayAndDoctorInARow() {
        List<SessionDay> days = SessionDay.of(
                List.of(
                        slot("2026-11-24T12:00", "示例医生甲"),
                        slot("2026-11-24T12:15", "示例医生甲"),
                        slot("2026-11-24T12:15", "示例医生乙"),
                        slot("2026-11-26T12:00", "示例医生甲")),
                "appointment",
                SPEECH);

        assertThat(days).extracting(SessionDay::title).containsExactly("今天 11月24日 周二", "11月26日 周四");
        assertThat(days.get(0).groups()).hasSize(2);
        assertThat(words(days.get(0).groups().get(0).hours())).containsExactly("12:00", "12:15");
        assertThat(days.get(0).groups().get(0).facts()).containsExactly("示例医生甲", "1923 室");
    }

    @Test
    void tellsHoursPlacesAndUntilWhenToBookOfAGroupSession() {
        SessionGroup group = only("session", session("2026-11-26T12:00", 40, Duration.ofHours(2)));

        assertThat(words(group.hours())).containsExactly("12:00–12:15");
        assertThat(group.facts()).containsExactly("示例医生甲", "1923 室", "40 个名额", "周四 10:00 前预约");
    }

    @Test
    void saysHowFarAheadToBookWhereThatIsTheSameForAll() {
        OfferedSession first = session("2026-11-26T12:00", 1, Duration.ofHours(2));
        OfferedSession second = session("2026-11-26T12:15", 1, Duration.ofHours(2));

        SessionGroup group = SessionDay.of(List.of(first, second), "appointment", SPEECH)
                .get(0)
                .groups()
                .get(0);

        assertThat(group.facts()).contains("至少提前 2 小时预约");
    }

    @Test
    void asksNobodyToBookWhatPeopleJustComeTo() {
        SessionGroup group = only("drop-in", session("2026-11-24T11:00", 40, Duration.ofHours(2)));

        assertThat(words(group.hours())).containsExactly("11:00–11:15");
        assertThat(group.facts()).containsExactly("示例医生甲", "1923 室");
    }

    private static SessionGroup only(String mode, OfferedSession session) {
        return SessionDay.of(List.of(session), mode, SPEECH).get(0).groups().get(0);
    }

    private static List<String> words(List<When> times) {
        return times.stream().map(When::words).toList();
    }

    private static OfferedSession slot(String start, String doctor) {
        return session(start, 1, Duration.ZERO, doctor);
    }

    private static OfferedSession session(String start, int capacity, Duration bookAhead) {
        return session(start, capacity, bookAhead, "示例医生甲");
    }

    private static OfferedSession session(String start, int capacity, Duration bookAhead, String doctor) {
        Instant at = Stocks.at(start);
        return new OfferedSession(
                at.getEpochSecond(),
                "corporate-avenue",
                local(at),
                local(at.plus(Duration.ofMinutes(15))),
                false,
                null,
                doctor,
                "1923 室",
                capacity,
                local(at.minus(bookAhead)),
                null,
                null);
    }

    private static OffsetDateTime local(Instant at) {
        return at.atZone(SHANGHAI).toOffsetDateTime();
    }
}
