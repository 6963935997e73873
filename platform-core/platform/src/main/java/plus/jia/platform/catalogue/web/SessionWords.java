package plus.jia.platform.catalogue.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.Coded;
import plus.jia.platform.catalogue.OfferedPlace;
import plus.jia.platform.catalogue.OfferedSession;
import plus.jia.platform.shared.wording.TimeWords;
import plus.jia.platform.shared.wording.When;

/** Says when and where a session takes place. */
final class SessionWords {
    private static final String ONE_TO_ONE = "appointment";

    private SessionWords() {}

    /** When the next session is, with its day. */
    static When of(OfferedSession next, List<OfferedSession> known, Coded mode, Speech speech) {
        When span = speech.times().span(next.start(), next.end());
        String hours = hours(next, known, mode, speech);
        if (next.running()) {
            return span.saying(hours);
        }
        String day = speech.times().day(speech.times().localDay(next.start()));
        return span.saying(
                next.meetings() == null
                        ? day + " " + hours
                        : speech.text("time.meetings", day, next.meetings().size()));
    }

    /** Its hours; one-to-one slots that follow each other on a day are said by the first of them. */
    static String hours(OfferedSession next, List<OfferedSession> known, Coded mode, Speech speech) {
        TimeWords times = speech.times();
        if (next.running()) {
            return speech.text("time.until", times.clock(next.end()));
        }
        if (next.meetings() != null) {
            OfferedSession.Meeting first = next.meetings().get(0);
            return times.hours(first.start(), first.end());
        }
        return mode.code().equals(ONE_TO_ONE) && areSeveral(next, known, times)
                ? speech.text("time.from", times.clock(next.start()))
                : times.hours(next.start(), next.end());
    }

    /** The name of the building where a session takes place. */
    static @Nullable String building(OfferedSession session, List<OfferedPlace> places) {
        return places.stream()
                .filter(place -> place.code().equals(session.building()))
                .map(OfferedPlace::name)
                .findFirst()
                .orElse(null);
    }

    private static boolean areSeveral(OfferedSession next, List<OfferedSession> known, TimeWords times) {
        return known.stream()
                        .filter(session -> Objects.equals(session.building(), next.building()))
                        .filter(session -> times.localDay(session.start()).equals(times.localDay(next.start())))
                        .count()
                > 1;
    }
}
