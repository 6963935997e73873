package plus.jia.spi.booking;

/**
 * Where a booking stands.
 *
 * @since level 1
 */
public enum BookingState {
    /** Places are held for some minutes while the module is asked. */
    HELD,
    /** A person must approve, or the module could not be asked yet. */
    PENDING,
    /** It stands. */
    CONFIRMED,
    /** It waits for a place. */
    WAITLISTED,
    /** A place was offered and waits to be accepted before its deadline. */
    OFFERED,
    /** The person is there. */
    CHECKED_IN,
    /** The visit is over. */
    FULFILLED,
    /** The person did not come. */
    NO_SHOW,
    /** Cancelled by the person, the station or the partner. */
    CANCELLED,
    /** Refused by the module or a person. */
    REJECTED,
    /** A hold or an offer ran out. */
    EXPIRED
}
