package plus.jia.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.module.OfferingId;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.ProposedSession;

class AgendaTest {
    private static final Place PLACE = new Place(new OfferingId("health-clinic", "tcm"), "k11");
    private static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T04:00:00Z");

    private final List<Session> stored = new ArrayList<>();

    @Test
    void addsWhatIsNew() {
        Agenda agenda = adopt(TUESDAY, proposal("wed", WEDNESDAY, 6));

        assertThat(agenda.isChanged()).isTrue();
        SessionView session = only();
        assertThat(session.code()).isEqualTo("wed");
        assertThat(session.start()).isEqualTo(WEDNESDAY);
        assertThat(session.state()).isEqualTo(SessionState.OPEN);
        assertThat(session.placesLeft()).isEqualTo(6);
        assertThat(session.confirmedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void onlyConfirmsWhatIsTheSame() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));

        Agenda agenda = adopt(TUESDAY, proposal("wed", WEDNESDAY, 6));

        assertThat(agenda.isChanged()).isFalse();
        assertThat(only().confirmedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void takesNoDifferenceFromACutOffFinerThanTheDatabaseKeeps() {
        ProposedSession fine = proposal("wed", WEDNESDAY, 6).bookableUntil(TUESDAY.plusNanos(123_456_789));
        adopt(MONDAY, fine);

        assertThat(adopt(MONDAY.plusSeconds(60), fine).isChanged()).isFalse();
    }

    @Test
    void changesWhatIsNotBooked() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));

        Agenda agenda =
                adopt(TUESDAY, proposal("wed", WEDNESDAY.plusSeconds(600), 4).servedBy(LocalizedText.zh("示例医生乙")));

        assertThat(agenda.isChanged()).isTrue();
        assertThat(only().start()).isEqualTo(WEDNESDAY.plusSeconds(600));
        assertThat(only().capacity()).isEqualTo(4);
        assertThat(only().resource()).isEqualTo(LocalizedText.zh("示例医生乙"));
        assertThat(only().deviation()).isNull();
    }

    @Test
    void keepsWhatIsBookedAndMarksIt() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));
        book(2);

        Agenda agenda = adopt(TUESDAY, proposal("wed", WEDNESDAY.plusSeconds(600), 6));

        assertThat(agenda.isChanged()).isTrue();
        assertThat(only().start()).isEqualTo(WEDNESDAY);
        assertThat(only().deviation()).isEqualTo(SessionDeviation.CHANGED);
        assertThat(adopt(TUESDAY, proposal("wed", WEDNESDAY.plusSeconds(600), 6))
                        .isChanged())
                .as("marked once")
                .isFalse();
    }

    @Test
    void removesTheMarkWhenTheModuleSaysAgainWhatIsBooked() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));
        book(2);
        adopt(MONDAY, proposal("wed", WEDNESDAY.plusSeconds(600), 6));

        adopt(TUESDAY, proposal("wed", WEDNESDAY, 6));

        assertThat(only().deviation()).isNull();
    }

    @Test
    void changesThePlacesOfWhatIsBookedButNotBelowWhatIsTaken() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));
        book(3);

        adopt(TUESDAY, proposal("wed", WEDNESDAY, 3));
        assertThat(only().capacity()).isEqualTo(3);
        assertThat(only().deviation()).isNull();

        adopt(TUESDAY, proposal("wed", WEDNESDAY, 2));
        assertThat(only().capacity()).isEqualTo(3);
        assertThat(only().deviation()).isEqualTo(SessionDeviation.CHANGED);
    }

    @Test
    void withdrawsWhatIsNoLongerProposed() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));

        Agenda agenda = adopt(TUESDAY);

        assertThat(agenda.isChanged()).isTrue();
        assertThat(only().state()).isEqualTo(SessionState.WITHDRAWN);
        assertThat(only().deviation()).isNull();
        assertThat(adopt(TUESDAY).isChanged()).as("withdrawn once").isFalse();
    }

    @Test
    void marksWhatIsWithdrawnAlthoughItIsBooked() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));
        book(1);

        adopt(TUESDAY);

        assertThat(only().state()).isEqualTo(SessionState.WITHDRAWN);
        assertThat(only().deviation()).isEqualTo(SessionDeviation.NOT_PROPOSED);
    }

    @Test
    void opensAgainWhatComesBack() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));
        adopt(MONDAY);

        Agenda agenda = adopt(TUESDAY, proposal("wed", WEDNESDAY, 6));

        assertThat(agenda.isChanged()).isTrue();
        assertThat(only().state()).isEqualTo(SessionState.OPEN);
    }

    @Test
    void leavesAloneWhatHasBegun() {
        adopt(MONDAY, proposal("wed", WEDNESDAY, 6));
        Instant during = WEDNESDAY.plusSeconds(60);

        assertThat(adopt(during).isChanged()).isFalse();
        assertThat(adopt(during, proposal("wed", WEDNESDAY, 9)).isChanged()).isFalse();

        assertThat(only().state()).isEqualTo(SessionState.OPEN);
        assertThat(only().capacity()).isEqualTo(6);
    }

    @Test
    void addsNothingThatIsOver() {
        assertThat(adopt(WEDNESDAY, proposal("tue", TUESDAY, 6)).isChanged()).isFalse();
        assertThat(stored).isEmpty();
    }

    private Agenda adopt(Instant now, ProposedSession... proposals) {
        Agenda agenda = new Agenda(PLACE, stored, now);
        agenda.adopt(List.of(proposals));
        stored.addAll(agenda.added());
        return agenda;
    }

    private SessionView only() {
        assertThat(stored).hasSize(1);
        return stored.get(0).view();
    }

    /** As the database does by its guarded update. */
    private void book(int places) {
        try {
            Field taken = Session.class.getDeclaredField("placesTaken");
            taken.setAccessible(true);
            taken.setInt(stored.get(0), places);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static ProposedSession proposal(String code, Instant start, int capacity) {
        return ProposedSession.single(code, start, start.plus(Duration.ofHours(2)), capacity);
    }
}
