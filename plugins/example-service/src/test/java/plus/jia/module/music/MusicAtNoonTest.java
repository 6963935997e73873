package plus.jia.module.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;
import plus.jia.spi.session.WorkingCalendar;

class MusicAtNoonTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void playsEachFridayFromAQuarterPastTwelveForHalfAnHour() {
        List<ProposedSession> concerts = concerts(WorkingCalendar.weekdaysOnly());

        assertThat(concerts)
                .extracting(ProposedSession::code)
                .containsExactly("concert-2026-11-27", "concert-2026-12-04", "concert-2026-12-11");
        assertThat(concerts.get(0).start()).isEqualTo(Instant.parse("2026-11-27T04:15:00Z"));
        assertThat(concerts.get(0).end()).isEqualTo(Instant.parse("2026-11-27T04:45:00Z"));
    }

    @Test
    void isSilentOnPublicHolidays() {
        assertThat(concerts(new WorkingCalendar(Set.of(FRIDAY), Set.of())))
                .extracting(ProposedSession::code)
                .doesNotContain("concert-2026-11-27")
                .hasSize(2);
    }

    @Test
    void changesTheProgrammeEachWeek() {
        assertThat(concerts(WorkingCalendar.weekdaysOnly()))
                .extracting(ProposedSession::title)
                .doesNotHaveDuplicates();
    }

    private static List<ProposedSession> concerts(WorkingCalendar calendar) {
        return new MusicAtNoon()
                .proposeSessions(new SessionQuery(
                        new BuildingRef("corporate-avenue", LocalizedText.of("企业天地", "Corporate Avenue")),
                        "music-at-noon",
                        new DateRange(FRIDAY.minusDays(4), FRIDAY.plusDays(16)),
                        ZoneId.of("Asia/Shanghai"),
                        calendar));
    }
}
