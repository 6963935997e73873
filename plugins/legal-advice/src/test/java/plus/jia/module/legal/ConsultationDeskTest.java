package plus.jia.module.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.module.legal.SampleAssociation.event;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingDecision.Accepted;
import plus.jia.spi.booking.BookingDecision.Rejected;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;

class ConsultationDeskTest {
    private static final Map<String, String> NO_EMPLOYER = Map.of("employer", "无");
    private static final Map<String, String> EMPLOYED_BY_CLIENT_OF_A = Map.of("employer", "上海示例科技有限公司");

    private final SampleAssociation association = new SampleAssociation();

    @Test
    void assignsTheLawyerWhoseSessionWasBooked() {
        BookingRequest booking =
                association.booking("b1", FieldOfLaw.LABOUR, "12:00", association.lawyerB, NO_EMPLOYER);

        assertThat(advisor(decide("b2", NO_EMPLOYER))).isEqualTo("示例律师甲");
        assertThat(advisor(association.desk.decide(booking))).isEqualTo("示例律师乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例科技（上海）有限公司", " 示例科技 ", "上海示例科技有限公司", "示例科技有限公司黄浦分公司"})
    void assignsAnotherLawyerWhenTheFirstActsForTheEmployer(String employer) {
        assertThat(advisor(decide("b1", Map.of("employer", employer)))).isEqualTo("示例律师乙");
    }

    @Test
    void assignsAnotherLawyerWhenTheFirstActsForTheOtherSide() {
        assertThat(advisor(decide("b1", Map.of("employer", "无", "opposing-party", "示例科技"))))
                .isEqualTo("示例律师乙");
    }

    @Test
    void heedsTheEmployerThatThePersonConsentedToPassOn() {
        BookingRequest asked = association.booking("b1", FieldOfLaw.LABOUR, "12:00", association.lawyerA, Map.of());
        BookingRequest booking = new BookingRequest(
                "b1",
                asked.offeringCode(),
                asked.building(),
                asked.session(),
                1,
                List.of(new Attendee(Map.of(DataKind.EMPLOYER, "示例科技有限公司"))),
                Map.of(),
                Map.of());

        assertThat(advisor(association.desk.decide(booking))).isEqualTo("示例律师乙");
    }

    @Test
    void rejectsWithTheReasonWhenEveryLawyerHasAConflict() {
        BookingDecision decision = decide("b1", Map.of("employer", "示例科技", "opposing-party", "示例商贸"));

        assertThat(decision).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo("conflict-of-interest");
            assertThat(rejected.reason().zh()).contains("利益冲突").doesNotContain("示例");
            assertThat(rejected.reason().english()).isPresent();
        });
    }

    @Test
    void rejectsForConflictWhenTheOtherLawyerIsTaken() {
        decide("b1", EMPLOYED_BY_CLIENT_OF_A);

        assertThat(refusal(decide("b2", EMPLOYED_BY_CLIENT_OF_A))).isEqualTo("conflict-of-interest");
    }

    @Test
    void givesNoLawyerToTwoPeopleAtOnce() {
        assertThat(advisor(decide("b1", NO_EMPLOYER))).isNotEqualTo(advisor(decide("b2", NO_EMPLOYER)));
        assertThat(refusal(decide("b3", NO_EMPLOYER))).isEqualTo("all-taken");
    }

    @Test
    void givesNoLawyerAwayInTwoFieldsAtOnce() {
        association.desk.decide(
                association.booking("b1", FieldOfLaw.LABOUR, "12:10", association.lawyerA, NO_EMPLOYER));

        assertThat(refusal(association.desk.decide(
                        association.booking("b2", FieldOfLaw.CONTRACTS, "12:00", association.lawyerA, NO_EMPLOYER))))
                .isEqualTo("all-taken");
    }

    @Test
    void givesTheFreeLawyerToWhoBooksTheSessionOfATakenOne() {
        decide("b1", EMPLOYED_BY_CLIENT_OF_A);
        BookingRequest second = association.booking("b2", FieldOfLaw.LABOUR, "12:00", association.lawyerB, NO_EMPLOYER);

        assertThat(advisor(association.desk.decide(second))).isEqualTo("示例律师甲");
    }

    @Test
    void answersTheSameBookingAlwaysTheSame() {
        BookingDecision first = decide("b1", EMPLOYED_BY_CLIENT_OF_A);
        BookingDecision refused = decide("b2", EMPLOYED_BY_CLIENT_OF_A);
        association.lawyerA.actFor(List.of());

        assertThat(decide("b1", EMPLOYED_BY_CLIENT_OF_A)).isEqualTo(first);
        assertThat(decide("b2", EMPLOYED_BY_CLIENT_OF_A)).isEqualTo(refused);
    }

    @Test
    void rejectsWhenTheRotaNoLongerHasTheDuty() {
        association.rota.replace(SampleAssociation.BUILDING, List.of());

        assertThat(refusal(decide("b1", NO_EMPLOYER))).isEqualTo("nobody-on-duty");
    }

    @Test
    void freesTheLawyerOfACancelledBooking() {
        BookingRequest first =
                association.booking("b1", FieldOfLaw.LABOUR, "12:00", association.lawyerA, EMPLOYED_BY_CLIENT_OF_A);
        association.desk.decide(first);
        association.desk.onBookingEvent(event(first, 1, BookingState.CONFIRMED));
        association.desk.onBookingEvent(event(first, 2, BookingState.CANCELLED));

        assertThat(advisor(decide("b2", EMPLOYED_BY_CLIENT_OF_A))).isEqualTo("示例律师乙");
    }

    @Test
    void takesInARepeatedEventOnce() {
        BookingRequest booking =
                association.booking("b1", FieldOfLaw.LABOUR, "12:00", association.lawyerA, NO_EMPLOYER);
        association.desk.decide(booking);
        association.desk.onBookingEvent(event(booking, 1, BookingState.CONFIRMED));
        association.desk.onBookingEvent(event(booking, 2, BookingState.CANCELLED));
        association.desk.onBookingEvent(event(booking, 1, BookingState.CONFIRMED));

        assertThat(association.consultations.find("b1").orElseThrow().state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void keepsABookingThatItWasNeverAskedAbout() {
        BookingRequest booking =
                association.booking("b1", FieldOfLaw.LABOUR, "12:00", association.lawyerA, NO_EMPLOYER);
        association.desk.onBookingEvent(event(booking, 1, BookingState.WAITLISTED));

        assertThat(association.consultations.find("b1").orElseThrow().lawyer()).isEmpty();
        assertThat(advisor(association.desk.decide(booking))).isEqualTo("示例律师甲");
    }

    private BookingDecision decide(String id, Map<String, String> answers) {
        return association.desk.decide(
                association.booking(id, FieldOfLaw.LABOUR, "12:00", association.lawyerA, answers));
    }

    private static String advisor(BookingDecision decision) {
        return ((Accepted) decision).resource().zh();
    }

    private static String refusal(BookingDecision decision) {
        return ((Rejected) decision).code();
    }
}
