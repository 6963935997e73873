package plus.jia.module.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdministrationTest {
    private final SampleAssociation association = new SampleAssociation();
    private final Administration administration = association.administration;

    @Test
    void replacesTheRotaOfOneBuildingAndNoOther() {
        administration.replaceRota("k11", List.of(line("a", DayOfWeek.FRIDAY, "12:00", "13:00")));

        assertThat(administration.rota("k11")).hasSize(1);
        assertThat(administration.rota(SampleAssociation.BUILDING)).hasSize(3);
    }

    @Test
    void refusesToHaveALawyerInTwoPlacesAtOnce() {
        assertThatThrownBy(() ->
                        administration.replaceRota("k11", List.of(line("a", DayOfWeek.TUESDAY, "12:30", "13:30"))))
                .isInstanceOf(RefusedChange.class);
        assertThatThrownBy(() -> administration.replaceRota(
                        "k11",
                        List.of(
                                line("a", DayOfWeek.FRIDAY, "12:00", "13:00"),
                                line("a", DayOfWeek.FRIDAY, "12:30", "13:30"))))
                .isInstanceOf(RefusedChange.class);
        assertThat(administration.rota("k11")).isEmpty();
    }

    @Test
    void letsALawyerGoFromOneBuildingToTheNext() {
        administration.replaceRota("k11", List.of(line("a", DayOfWeek.TUESDAY, "13:00", "14:00")));

        assertThat(administration.rota("k11")).hasSize(1);
    }

    @Test
    void refusesADutyOfNobody() {
        assertThatThrownBy(() ->
                        administration.replaceRota("k11", List.of(line("nobody", DayOfWeek.FRIDAY, "12:00", "13:00"))))
                .isInstanceOf(RefusedChange.class)
                .hasMessageContaining("no such lawyer");
    }

    @Test
    void refusesADutyThatEndsBeforeItBegins() {
        assertThatThrownBy(
                        () -> administration.replaceRota("k11", List.of(line("a", DayOfWeek.FRIDAY, "13:00", "12:00"))))
                .isInstanceOf(RefusedChange.class);
    }

    @Test
    void addsALawyerAndChangesOne() {
        LawyerView added = new LawyerView(
                "d",
                "示例律师丁",
                null,
                List.of(FieldOfLaw.FAMILY),
                List.of("示例商贸"),
                List.of(new LawyerView.Days(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3))));
        administration.store(added);
        assertThat(administration.lawyers()).contains(added);

        LawyerView changed =
                new LawyerView("d", "示例律师丁", "Sample lawyer D", List.of(FieldOfLaw.LABOUR), List.of(), List.of());
        administration.store(changed);
        assertThat(administration.lawyers()).contains(changed).doesNotContain(added);
    }

    @Test
    void refusesACodeThatIsNone() {
        LawyerView unnamed = new LawyerView("律师", "示例律师丁", null, List.of(FieldOfLaw.LABOUR), List.of(), List.of());

        assertThatThrownBy(() -> administration.store(unnamed)).isInstanceOf(RefusedChange.class);
    }

    @Test
    void listsTheConsultationsOfADayWithTheirLawyers() {
        association.desk.decide(association.booking("b1", FieldOfLaw.LABOUR, "12:00", association.lawyerA, Map.of()));

        assertThat(administration.consultations(SampleAssociation.TUESDAY, SampleAssociation.TUESDAY))
                .extracting(ConsultationView::bookingId, ConsultationView::lawyer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("b1", "a"));
        assertThat(administration.consultations(
                        SampleAssociation.TUESDAY.plusDays(1), SampleAssociation.TUESDAY.plusDays(1)))
                .isEmpty();
    }

    private static DutyView line(String lawyer, DayOfWeek weekday, String start, String end) {
        return new DutyView(lawyer, weekday, LocalTime.parse(start), LocalTime.parse(end));
    }
}
