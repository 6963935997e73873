package plus.jia.platform.session;

/** How a session that has bookings, or was edited by a station, differs from what its module says by now; somebody must look at it. */
public enum SessionDeviation {
    /** The module proposes other times, places or people; the session is kept as booked or edited. */
    CHANGED,
    /** The module no longer proposes it. It is withdrawn, and those who booked were told; one that a station edited stays open. */
    NOT_PROPOSED
}
