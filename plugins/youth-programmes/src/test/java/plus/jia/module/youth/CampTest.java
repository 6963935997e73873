package plus.jia.module.youth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.WorkingCalendar;

class CampTest {
    private static final WorkingCalendar PLAIN = WorkingCalendar.weekdaysOnly();

    private final SampleLeague league = new SampleLeague();

    @Test
    void isOneSessionWithAllItsDays() {
        ProposedSession camp = only("summer-camp", "2027-07-01", "2027-08-31", PLAIN);

        assertThat(camp.code()).isEqualTo("2027-little-coders");
        assertThat(days(camp)).containsExactly("2027-07-12", "2027-07-13", "2027-07-14", "2027-07-15", "2027-07-16");
        assertThat(camp.title().zh()).isEqualTo("示例营（6–9岁）");
        assertThat(camp.capacity()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-07-06", "2027, 2027-07-12", "2028, 2028-07-10", "2031, 2031-07-07"})
    void beginsOnTheFirstMondayFromItsOpeningDay(int year, LocalDate monday) {
        ProposedSession camp = only("summer-camp", year + "-01-01", year + "-12-31", PLAIN);

        assertThat(SampleLeague.day(camp)).isEqualTo(monday);
        assertThat(camp.code()).isEqualTo(year + "-little-coders");
    }

    @Test
    void endsEnrolmentInTheEveningSomeDaysBefore() {
        assertThat(only("summer-camp", "2027-07-01", "2027-08-31", PLAIN).cutOff())
                .isEqualTo(LocalDate.of(2027, 7, 2)
                        .atTime(LocalTime.of(20, 0))
                        .atZone(SampleLeague.SHANGHAI)
                        .toInstant());
    }

    /** The platform plans enrolments more than a year ahead: there is always a camp to come. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027-02-28", "2028-07-11"})
    void comesBackEachYear(LocalDate today) {
        for (String offering : List.of("summer-camp", "winter-camp")) {
            assertThat(league.propose(offering, today, today.plusDays(365), PLAIN))
                    .as(offering)
                    .isNotEmpty();
        }
    }

    @Test
    void isNotProposedWhenOnlyItsLaterDaysAreAskedFor() {
        assertThat(propose("summer-camp", "2027-07-13", "2027-08-31", PLAIN)).isEmpty();
    }

    @Test
    void stepsAsideForTheSpringFestivalAndMakeUpDays() {
        Set<LocalDate> festival =
                LocalDate.of(2027, 1, 27).datesUntil(LocalDate.of(2027, 2, 3)).collect(Collectors.toSet());
        WorkingCalendar calendar = new WorkingCalendar(festival, Set.of(LocalDate.of(2027, 2, 6)));

        assertThat(days(only("winter-camp", "2027-01-01", "2027-02-28", calendar)))
                .containsExactly("2027-01-25", "2027-01-26", "2027-02-03", "2027-02-04", "2027-02-05");
    }

    @Test
    void keepsItsCodeWhenAHolidayMovesItsFirstDay() {
        WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.of(2027, 1, 25)), Set.of());

        assertThat(only("winter-camp", "2027-01-01", "2027-02-28", calendar).code())
                .isEqualTo(
                        only("winter-camp", "2027-01-01", "2027-02-28", PLAIN).code());
    }

    @ParameterizedTest
    @CsvSource({"2027-little-coders, little-coders", "strange, strange"})
    void isFoundByItsSession(String session, String camp) {
        assertThat(Camp.codeIn(session)).isEqualTo(camp);
    }

    @Test
    void isRefusedOutsideItsSeason() {
        assertThatThrownBy(() -> SampleLeague.camp("late", Season.SUMMER, MonthDay.of(9, 1), 5))
                .isInstanceOf(RefusedChange.class);
    }

    @ParameterizedTest
    @CsvSource({"5, 9", "6, 13", "9, 6"})
    void isRefusedForAgesThatTheOfferingDoesNotTake(int lowest, int highest) {
        assertThatThrownBy(() -> new AgeRange(lowest, highest)).isInstanceOf(RefusedChange.class);
    }

    private ProposedSession only(String offering, String first, String last, WorkingCalendar calendar) {
        List<ProposedSession> found = propose(offering, first, last, calendar);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<ProposedSession> propose(String offering, String first, String last, WorkingCalendar calendar) {
        return league.propose(offering, LocalDate.parse(first), LocalDate.parse(last), calendar);
    }

    private static List<String> days(ProposedSession session) {
        return session.occurrences().stream()
                .map(meeting -> LocalDate.ofInstant(meeting.start(), SampleLeague.SHANGHAI)
                        .toString())
                .toList();
    }
}
