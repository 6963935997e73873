package plus.jia.module.youth;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;
import plus.jia.spi.session.WorkingCalendar;

/** A camp in each season for children of 6 to 9, a weekly and a monthly class and a station, all in one building. */
class SampleLeague {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final BuildingRef BUILDING =
            new BuildingRef("corporate-avenue", LocalizedText.of("企业天地", "Corporate Avenue"));

    final InMemoryProgramme programme = new InMemoryProgramme();
    final InMemoryRegistrations registrations = new InMemoryRegistrations();
    final EnrolmentRules rules = new FixedRules();
    final ProgrammeSessions sessions = new ProgrammeSessions(programme, rules);
    final EnrolmentDesk desk = new EnrolmentDesk(programme, registrations, rules);

    SampleLeague() {
        programme.put(camp("little-coders", Season.SUMMER, MonthDay.of(7, 6), 5));
        programme.put(camp("new-year-crafts", Season.WINTER, MonthDay.of(1, 25), 5));
        programme.put(event("calligraphy", Kind.CLASSROOM, DayOfWeek.WEDNESDAY, null));
        programme.put(event("short-video", Kind.CLASSROOM, DayOfWeek.TUESDAY, 2));
        programme.put(event("open-noon", Kind.STATION, DayOfWeek.FRIDAY, null));
    }

    List<ProposedSession> propose(String offering, LocalDate first, LocalDate last, WorkingCalendar calendar) {
        return sessions.proposeSessions(
                new SessionQuery(BUILDING, offering, new DateRange(first, last), SHANGHAI, calendar));
    }

    static Camp camp(String code, Season season, MonthDay opens, int days) {
        return new Camp(
                code,
                BUILDING.code(),
                season,
                LocalizedText.of("示例营", "Sample camp"),
                opens,
                days,
                new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                new AgeRange(6, 9),
                20);
    }

    static RegularEvent event(String code, Kind kind, DayOfWeek weekday, @Nullable Integer weekOfMonth) {
        return new RegularEvent(
                code,
                BUILDING.code(),
                kind,
                LocalizedText.of("示例课", "Sample class"),
                weekday,
                weekOfMonth,
                new Hours(LocalTime.of(18, 45), LocalTime.of(20, 0)),
                20);
    }

    static LocalDate day(ProposedSession session) {
        return LocalDate.ofInstant(session.start(), SHANGHAI);
    }

    record FixedRules() implements EnrolmentRules {
        @Override
        public int campClosesDays() {
            return 10;
        }

        @Override
        public Duration eventNotice() {
            return Duration.ofHours(2);
        }

        @Override
        public ZoneId zone() {
            return SHANGHAI;
        }
    }
}
