package plus.jia.module.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.module.legal.SampleAssociation.TUESDAY;
import static plus.jia.module.legal.SampleAssociation.at;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.WorkingCalendar;

class DutySessionsTest {
    private final SampleAssociation association = new SampleAssociation();

    @Test
    void cutsADutyIntoConsultationsOfTwentyMinutes() {
        assertThat(labourOn(TUESDAY))
                .extracting(ProposedSession::code)
                .containsExactly(
                        "2026-11-24-1200-a",
                        "2026-11-24-1200-b",
                        "2026-11-24-1220-a",
                        "2026-11-24-1220-b",
                        "2026-11-24-1240-a",
                        "2026-11-24-1240-b");
        assertThat(labourOn(TUESDAY).get(5).end()).isEqualTo(at(TUESDAY, "13:00"));
    }

    @Test
    void namesTheLawyerOfEachSession() {
        assertThat(labourOn(TUESDAY))
                .extracting(session -> session.resource().zh())
                .startsWith("示例律师甲", "示例律师乙");
    }

    @Test
    void closesBookingAsLongBeforeAsTheOfficeSet() {
        assertThat(labourOn(TUESDAY).get(0).cutOff()).isEqualTo(at(TUESDAY, "10:00"));
    }

    @Test
    void offersNothingOfAFieldThatNobodyOnDutyPractises() {
        assertThat(propose(FieldOfLaw.FAMILY)).isEmpty();
    }

    @Test
    void restsOnPublicHolidays() {
        assertThat(labourOn(TUESDAY, new WorkingCalendar(Set.of(TUESDAY), Set.of())))
                .isEmpty();
    }

    @Test
    void worksASaturdayOnlyWhenItIsWorkedInExchange() {
        LocalDate saturday = TUESDAY.plusDays(4);
        association.rota.replace(
                SampleAssociation.BUILDING,
                List.of(SampleAssociation.duty(association.lawyerA, DayOfWeek.SATURDAY, "12:00", "12:20")));

        assertThat(labourOn(saturday)).isEmpty();
        assertThat(labourOn(saturday, new WorkingCalendar(Set.of(), Set.of(saturday))))
                .hasSize(1);
    }

    @Test
    void leavesOutALawyerWhoIsAway() {
        association.lawyerA.beAway(List.of(new Absence(TUESDAY, TUESDAY.plusDays(1))));

        assertThat(labourOn(TUESDAY))
                .extracting(ProposedSession::code)
                .hasSize(3)
                .allMatch(code -> code.endsWith("-b"));
        assertThat(propose(FieldOfLaw.CONTRACTS)).isEmpty();
    }

    @Test
    void noLongerOffersInOneFieldWhatIsTakenInTheOther() {
        var contracts = association.booking("b1", FieldOfLaw.CONTRACTS, "12:20", association.lawyerA, Map.of());
        association.desk.decide(contracts);

        assertThat(labourAt("1220")).containsExactly("2026-11-24-1220-b");
        assertThat(labourAt("1240")).hasSize(2);
        assertThat(propose(FieldOfLaw.CONTRACTS)).hasSize(3);

        association.desk.onBookingEvent(SampleAssociation.event(contracts, 1, BookingState.CANCELLED));
        assertThat(labourAt("1220")).hasSize(2);
    }

    @Test
    void keepsTheBookedSessionWhenItsOwnLawyerIsTakenInAnotherField() {
        association.desk.decide(
                association.booking("b1", FieldOfLaw.LABOUR, "12:20", association.lawyerA, Map.of("employer", "示例科技")));
        association.desk.decide(
                association.booking("b2", FieldOfLaw.CONTRACTS, "12:20", association.lawyerA, Map.of()));

        assertThat(labourAt("1220")).containsExactly("2026-11-24-1220-a");
    }

    @Test
    void cutsByTheLengthThatTheBuildingHas() {
        DutySessions longer = new DutySessions(
                association.rota,
                association.consultations,
                new SampleAssociation.FixedRules(Duration.ofMinutes(45), Duration.ZERO));

        assertThat(longer.proposeSessions(
                        SampleAssociation.query(FieldOfLaw.LABOUR, TUESDAY, TUESDAY, WorkingCalendar.weekdaysOnly())))
                .extracting(ProposedSession::code)
                .containsExactly("2026-11-24-1200-a", "2026-11-24-1200-b");
    }

    private List<ProposedSession> propose(FieldOfLaw field) {
        return association.propose(field, TUESDAY, TUESDAY, WorkingCalendar.weekdaysOnly());
    }

    private List<String> labourAt(String time) {
        return labourOn(TUESDAY).stream()
                .map(ProposedSession::code)
                .filter(code -> code.contains("-" + time + "-"))
                .toList();
    }

    private List<ProposedSession> labourOn(LocalDate day) {
        return labourOn(day, WorkingCalendar.weekdaysOnly());
    }

    private List<ProposedSession> labourOn(LocalDate day, WorkingCalendar calendar) {
        return association.propose(FieldOfLaw.LABOUR, day, day, calendar);
    }
}
