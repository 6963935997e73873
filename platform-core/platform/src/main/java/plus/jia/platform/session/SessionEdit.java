package plus.jia.platform.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;

/**
 * What a station wants to be different about a session.
 *
 * @param occurrences other meetings: the session is moved
 * @param capacity how many places
 * @param cutOff until when to book; one that is past closes it now. Of a session that is moved it moves along unless given
 * @param title what it is called
 * @param resource who or what serves
 * @param room the code of the room
 * @param reason why, told to those who booked, or {@code null}
 * @param askAgain whether those who booked must confirm again
 * @param version the version that the change was decided on, or {@code null} to change whatever is there
 */
public record SessionEdit(
        @Nullable List<Occurrence> occurrences,
        @Nullable Integer capacity,
        @Nullable Instant cutOff,
        Change<LocalizedText> title,
        Change<LocalizedText> resource,
        Change<String> room,
        @Nullable LocalizedText reason,
        boolean askAgain,
        @Nullable Integer version) {
    public SessionEdit {
        occurrences = occurrences == null ? null : List.copyOf(occurrences);
    }

    /** Changes nothing yet. */
    public static SessionEdit none() {
        return new SessionEdit(null, null, null, Change.none(), Change.none(), Change.none(), null, false, null);
    }

    /** Only what differs from the session: meetings and places that stay need not fit anew. */
    SessionEdit unlike(SessionView session) {
        return new SessionEdit(
                session.occurrences().equals(occurrences) ? null : occurrences,
                Objects.equals(capacity, session.capacity()) ? null : capacity,
                cutOff,
                title,
                resource,
                room,
                reason,
                askAgain,
                version);
    }

    public SessionEdit withCapacity(int places) {
        return new SessionEdit(occurrences, places, cutOff, title, resource, room, reason, askAgain, version);
    }

    public SessionEdit movedTo(List<Occurrence> meetings) {
        return new SessionEdit(meetings, capacity, cutOff, title, resource, room, reason, askAgain, version);
    }

    public SessionEdit bookableUntil(Instant until) {
        return new SessionEdit(occurrences, capacity, until, title, resource, room, reason, askAgain, version);
    }

    public SessionEdit titled(@Nullable LocalizedText text) {
        return new SessionEdit(
                occurrences, capacity, cutOff, Change.to(text), resource, room, reason, askAgain, version);
    }

    public SessionEdit servedBy(@Nullable LocalizedText who) {
        return new SessionEdit(occurrences, capacity, cutOff, title, Change.to(who), room, reason, askAgain, version);
    }

    public SessionEdit inRoom(@Nullable String code) {
        return new SessionEdit(
                occurrences, capacity, cutOff, title, resource, Change.to(code), reason, askAgain, version);
    }

    public SessionEdit because(@Nullable LocalizedText why) {
        return new SessionEdit(occurrences, capacity, cutOff, title, resource, room, why, askAgain, version);
    }

    public SessionEdit askingAgain(boolean wanted) {
        return new SessionEdit(occurrences, capacity, cutOff, title, resource, room, reason, wanted, version);
    }

    public SessionEdit ofVersion(@Nullable Integer known) {
        return new SessionEdit(occurrences, capacity, cutOff, title, resource, room, reason, askAgain, known);
    }
}
