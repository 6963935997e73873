package plus.jia.module.youth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingDecision.Rejected;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.WorkingCalendar;

/** The camp of these tests begins on 12 July 2027 and takes children of 6 to 9. */
class EnrolmentDeskTest {
    private static final String SEVEN_YEARS_OLD = "2020-03-01";

    private final SampleLeague league = new SampleLeague();

    @Test
    void acceptsAChildOfTheCampsAgeWithAGuardian() {
        assertThat(decide(booking("b1", 1, child(SEVEN_YEARS_OLD)))).isEqualTo(BookingDecision.accept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-12", "2017-07-13"})
    void countsTheAgeOnTheFirstDay(String birthDate) {
        assertThat(decide(booking("b1", 1, child(birthDate)))).isEqualTo(BookingDecision.accept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-13", "2017-07-12", "2027-08-01"})
    void rejectsAChildThatIsTooYoungOrTooOldOnTheFirstDay(String birthDate) {
        assertThat(refusal(decide(booking("b1", 1, child(birthDate))))).isEqualTo("age");
    }

    @Test
    void rejectsBrothersAndSistersWhenOneIsTooOld() {
        assertThat(refusal(decide(booking("b1", 2, child(SEVEN_YEARS_OLD), child("2015-01-01")))))
                .isEqualTo("age");
    }

    @Test
    void wantsOneChildForEachPlace() {
        assertThat(refusal(decide(booking("b1", 2, child(SEVEN_YEARS_OLD))))).isEqualTo("child-missing");
        assertThat(refusal(decide(booking("b2", 1, child("last spring"))))).isEqualTo("child-missing");
    }

    @Test
    void wantsAGuardian() {
        Attendee alone = new Attendee(Map.of(DataKind.BIRTH_DATE, SEVEN_YEARS_OLD, DataKind.GUARDIAN, " "));

        assertThat(refusal(decide(booking("b1", 1, alone)))).isEqualTo("guardian-missing");
    }

    @Test
    void rejectsACampThatWasGivenUp() {
        BookingRequest booking = booking("b1", 1, child(SEVEN_YEARS_OLD));
        league.programme.removeCamp("little-coders");

        assertThat(refusal(decide(booking))).isEqualTo("camp-closed");
    }

    @Test
    void answersTheSameBookingAlwaysTheSame() {
        BookingRequest accepted = booking("b1", 1, child(SEVEN_YEARS_OLD));
        BookingRequest rejected = booking("b2", 1, child("2015-01-01"));
        BookingDecision first = decide(accepted);
        BookingDecision second = decide(rejected);
        league.programme.removeCamp("little-coders");

        assertThat(decide(accepted)).isEqualTo(first);
        assertThat(decide(rejected)).isEqualTo(second);
    }

    @Test
    void keepsTheListOfRegistrationsAndTakesInARepeatedEventOnce() {
        BookingRequest booking = booking("b1", 2, child(SEVEN_YEARS_OLD), child(SEVEN_YEARS_OLD));
        league.desk.onBookingEvent(event(booking, 1, BookingState.CONFIRMED));
        league.desk.onBookingEvent(event(booking, 2, BookingState.CANCELLED));
        league.desk.onBookingEvent(event(booking, 1, BookingState.CONFIRMED));

        Registration kept = league.registrations.find("b1").orElseThrow();
        assertThat(kept.state()).isEqualTo(BookingState.CANCELLED);
        assertThat(kept.places()).isEqualTo(2);
        assertThat(kept.session()).isEqualTo("2027-little-coders");
    }

    @Test
    void canDecideOnWhatItHeardOfBefore() {
        BookingRequest booking = booking("b1", 1, child("2015-01-01"));
        league.desk.onBookingEvent(event(booking, 1, BookingState.HELD));

        assertThat(refusal(decide(booking))).isEqualTo("age");
    }

    private BookingDecision decide(BookingRequest booking) {
        return league.desk.decide(booking);
    }

    private BookingRequest booking(String id, int places, Attendee... children) {
        ProposedSession camp = league.propose(
                        "summer-camp",
                        LocalDate.of(2027, 7, 1),
                        LocalDate.of(2027, 7, 31),
                        WorkingCalendar.weekdaysOnly())
                .get(0);
        return new BookingRequest(
                id,
                "summer-camp",
                SampleLeague.BUILDING,
                camp,
                places,
                Stream.of(children).toList(),
                Map.of(),
                Map.of("pick-up", "guardian"));
    }

    private static Attendee child(String birthDate) {
        return new Attendee(
                Map.of(DataKind.CHILD, "示例小朋友", DataKind.BIRTH_DATE, birthDate, DataKind.GUARDIAN, "示例家长 13800000000"));
    }

    private static BookingEvent event(BookingRequest booking, long sequence, BookingState state) {
        return new BookingEvent(booking.bookingId() + sequence, sequence, Instant.EPOCH, state, null, booking);
    }

    private static String refusal(BookingDecision decision) {
        return ((Rejected) decision).code();
    }
}
