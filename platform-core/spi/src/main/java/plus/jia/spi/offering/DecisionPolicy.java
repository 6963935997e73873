package plus.jia.spi.offering;

/**
 * Whether the module has a say in each booking, and what happens when it does not answer in time.
 *
 * @since level 1
 */
public enum DecisionPolicy {
    /** The module is not asked; the platform confirms. */
    NOT_ASKED,
    /** The module is asked; without an answer the booking is refused with a clear message. */
    ASK_OR_REFUSE,
    /** The module is asked; without an answer the booking stands as pending and the module is asked again later. */
    ASK_OR_PENDING
}
