package plus.jia.platform.session;

/** How a session that has bookings differs from what its module says by now; somebody must look at it. */
public enum SessionDeviation {
    /** The module proposes other times, places or people; the session is kept as booked. */
    CHANGED,
    /** The module no longer proposes it; the session is withdrawn and those who booked must be told. */
    NOT_PROPOSED
}
