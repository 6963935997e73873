package plus.jia.platform.session;

import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * Fired in the transaction that changed a session, while it holds the lock on the session's row and after the change was written: what
 * an observer does about bookings is kept or undone together with it. Fired whoever changed it, and whether or not anybody booked.
 *
 * @param before the session as it was
 * @param after the session as it is
 * @param kind the weightiest of what changed
 * @param reason why, for those who booked, or {@code null}
 * @param askAgain whether those who booked must confirm again
 */
public record SessionChanged(
        SessionView before,
        SessionView after,
        Kind kind,
        @Nullable LocalizedText reason,
        boolean askAgain) {
    /** What changed, the weightiest last; each may come with those before it. */
    public enum Kind {
        /** What it is called, who serves, where it is, until when to book; or it takes place again after all. */
        EDITED,
        /** The number of places. */
        CAPACITY,
        /** Its meetings. */
        MOVED,
        /** It no longer takes place: {@code after} is withdrawn or cancelled. */
        CANCELLED
    }

    static SessionChanged between(
            SessionView before, SessionView after, @Nullable LocalizedText reason, boolean askAgain) {
        return new SessionChanged(before, after, kind(before, after), reason, askAgain);
    }

    private static Kind kind(SessionView before, SessionView after) {
        if (after.state() != SessionState.OPEN) {
            return Kind.CANCELLED;
        }
        if (!after.occurrences().equals(before.occurrences())) {
            return Kind.MOVED;
        }
        return after.capacity() == before.capacity() ? Kind.EDITED : Kind.CAPACITY;
    }
}
