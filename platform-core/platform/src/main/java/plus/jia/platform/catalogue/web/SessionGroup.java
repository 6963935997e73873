package plus.jia.platform.catalogue.web;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.OfferedSession;
import plus.jia.platform.shared.wording.When;

/**
 * Sessions of one day that differ in their hours only.
 *
 * @param title what is special about them, or {@code null}
 * @param facts who serves, where, for how many, until when to book
 * @param hours when they are
 * @param slots the same, each with the way to book it
 * @param meetings all meetings of a course, one after the other; empty for what takes place once
 * @param items what can be ordered
 */
public record SessionGroup(
        @Nullable String title,
        List<String> facts,
        List<When> hours,
        List<Slot> slots,
        List<When> meetings,
        List<OfferedSession.Item> items) {
    /**
     * One session to choose.
     *
     * @param at when it is
     * @param href the page to book it on, or {@code null} when it is not booked, or no longer
     * @param note how many places are left, or that one can wait; empty when there is nothing to say
     */
    public record Slot(When at, @Nullable String href, String note) {}

    private static final String ONE_TO_ONE = "appointment";
    private static final String NOT_BOOKED = "drop-in";
    private static final String ORDERED = "order";

    /** Groups a day's sessions; slots for one person are told by when they begin, everything else by its hours. */
    static List<SessionGroup> of(List<OfferedSession> day, String mode, Map<Long, Integer> left, Speech speech) {
        Map<List<Object>, List<OfferedSession>> alike = new LinkedHashMap<>();
        for (OfferedSession session : day) {
            alike.computeIfAbsent(key(session), absent -> new ArrayList<>()).add(session);
        }
        return alike.values().stream()
                .map(sessions -> group(sessions, mode, left, speech))
                .toList();
    }

    private static List<Object> key(OfferedSession session) {
        return List.of(
                session.building(),
                String.valueOf(session.title()),
                String.valueOf(session.resource()),
                String.valueOf(session.room()),
                session.capacity(),
                session.meetings() == null && session.items() == null ? "" : session.id());
    }

    private static SessionGroup group(
            List<OfferedSession> sessions, String mode, Map<Long, Integer> left, Speech speech) {
        OfferedSession first = sessions.get(0);
        return new SessionGroup(
                first.title(),
                facts(sessions, mode, speech),
                sessions.stream().map(session -> hours(session, mode, speech)).toList(),
                sessions.stream()
                        .map(session -> slot(session, mode, left, speech))
                        .toList(),
                meetings(first, speech),
                Objects.requireNonNullElse(first.items(), List.of()));
    }

    private static Slot slot(OfferedSession session, String mode, Map<Long, Integer> left, Speech speech) {
        When at = hours(session, mode, speech);
        boolean open = session.bookableUntil().toInstant().isAfter(speech.now());
        if (mode.equals(NOT_BOOKED) || !open) {
            return new Slot(at, null, "");
        }
        int places = left.getOrDefault(session.id(), session.capacity());
        boolean full = places < 1;
        boolean waits = !mode.equals(ORDERED);
        String href = full && !waits ? null : "/book?session=" + session.id();
        if (full) {
            return new Slot(at, href, speech.text(waits ? "slot.waitlist" : "slot.full"));
        }
        return new Slot(at, href, mode.equals(ONE_TO_ONE) ? "" : speech.text("slot.left", places));
    }

    private static When hours(OfferedSession session, String mode, Speech speech) {
        When span = speech.times().span(session.start(), session.end());
        if (session.running()) {
            return span.saying(speech.text("time.until", speech.times().clock(session.end())));
        }
        return span.saying(
                mode.equals(ONE_TO_ONE)
                        ? speech.times().clock(session.start())
                        : speech.times().hours(session.start(), firstEnd(session)));
    }

    private static OffsetDateTime firstEnd(OfferedSession session) {
        return session.meetings() == null
                ? session.end()
                : session.meetings().get(0).end();
    }

    private static List<String> facts(List<OfferedSession> sessions, String mode, Speech speech) {
        OfferedSession first = sessions.get(0);
        return Stream.of(
                        Optional.ofNullable(first.resource()),
                        Optional.ofNullable(first.room()),
                        places(first, mode, speech),
                        mode.equals(NOT_BOOKED) ? Optional.<String>empty() : bookBy(sessions, speech))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> places(OfferedSession session, String mode, Speech speech) {
        return mode.equals(NOT_BOOKED) || mode.equals(ONE_TO_ONE)
                ? Optional.empty()
                : Optional.of(speech.text("offering.places", session.capacity()));
    }

    /** Until when to book, where that can be said of all of them in one way. */
    private static Optional<String> bookBy(List<OfferedSession> sessions, Speech speech) {
        List<Duration> leads = sessions.stream()
                .map(session -> Duration.between(session.bookableUntil(), session.start()))
                .distinct()
                .toList();
        if (leads.size() != 1 || leads.get(0).isZero()) {
            return Optional.empty();
        }
        return Optional.of(
                sessions.size() == 1
                        ? speech.text(
                                "offering.book-by",
                                speech.times().moment(sessions.get(0).bookableUntil()))
                        : speech.text("offering.book-ahead", speech.lengths().say(leads.get(0))));
    }

    private static List<When> meetings(OfferedSession session, Speech speech) {
        return Stream.ofNullable(session.meetings())
                .flatMap(List::stream)
                .map(meeting -> speech.times().span(meeting.start(), meeting.end()))
                .toList();
    }
}
