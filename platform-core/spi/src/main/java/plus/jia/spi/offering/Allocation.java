package plus.jia.spi.offering;

/**
 * Who gets a place in an {@link BookingMode#ENROLMENT enrolment} that more people want than it holds.
 *
 * @since level 1
 */
public enum Allocation {
    /** In the order of booking; then a wait-list. */
    FIRST_COME,
    /** Drawn after the cut-off; who is not drawn forms the wait-list in drawn order. */
    LOTTERY,
    /** Drawn after the cut-off, brothers and sisters together or not at all. */
    LOTTERY_SIBLINGS_TOGETHER
}
