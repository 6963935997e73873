package plus.jia.spi.offering;

/**
 * How people get an offering.
 *
 * @since level 1
 */
public enum BookingMode {
    /** Nothing to book: come at the times shown. */
    DROP_IN,
    /** A place in a group session with a capacity. */
    SESSION,
    /** One slot for one person. */
    APPOINTMENT,
    /** Items with quantities before a cut-off, such as lunch. */
    ORDER,
    /** A course of several dates, taken as a whole. */
    ENROLMENT
}
