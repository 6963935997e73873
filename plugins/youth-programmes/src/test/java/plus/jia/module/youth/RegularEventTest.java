package plus.jia.module.youth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.WorkingCalendar;

class RegularEventTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final SampleLeague league = new SampleLeague();

    @Test
    void comesBackEachWeekOrInOneWeekOfEachMonth() {
        assertThat(codes("youth-classroom", WorkingCalendar.weekdaysOnly()))
                .containsExactly(
                        "2026-12-02-calligraphy",
                        "2026-12-08-short-video",
                        "2026-12-09-calligraphy",
                        "2026-12-16-calligraphy",
                        "2026-12-23-calligraphy",
                        "2026-12-30-calligraphy");
    }

    @Test
    void restsOnPublicHolidays() {
        WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 2)), Set.of());

        assertThat(codes("youth-classroom", calendar)).doesNotContain("2026-12-02-calligraphy");
    }

    @Test
    void keepsClassesAndOpenHoursApart() {
        assertThat(codes("youth-station", WorkingCalendar.weekdaysOnly()))
                .hasSize(4)
                .allMatch(code -> code.endsWith("open-noon"));
    }

    @Test
    void closesAClassSomeHoursBeforeAndOpenHoursNever() {
        assertThat(propose("youth-classroom", WorkingCalendar.weekdaysOnly()))
                .allMatch(session -> session.cutOff().equals(session.start().minus(Duration.ofHours(2))));
        assertThat(propose("youth-station", WorkingCalendar.weekdaysOnly()))
                .allMatch(session -> session.cutOff().equals(session.start()));
    }

    /** The demonstration must have something to show whenever it runs. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027-02-28", "2028-12-15", "2030-06-01"})
    void hasSomethingWithinFiveWeeksOfAnyDay(LocalDate today) {
        for (String offering : List.of("youth-classroom", "youth-station")) {
            assertThat(league.propose(offering, today, today.plusWeeks(5), WorkingCalendar.weekdaysOnly()))
                    .as(offering)
                    .isNotEmpty();
        }
    }

    private List<String> codes(String offering, WorkingCalendar calendar) {
        return propose(offering, calendar).stream().map(ProposedSession::code).toList();
    }

    private List<ProposedSession> propose(String offering, WorkingCalendar calendar) {
        return league.propose(offering, FIRST, LAST, calendar);
    }
}
