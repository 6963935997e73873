package plus.jia.spi;

import java.util.Objects;

/**
 * An unexpected failure in a module, with a category that tells the office what to do. Thrown by the module's code, never by the SPI's
 * own types. Any other exception counts as {@link Category#INTERNAL}.
 *
 * <p>Expected refusals, such as "fully booked", are values, not exceptions. The message is shown to the office and
 * logged: no personal data, no secrets.
 *
 * @since level 1
 */
public class ServiceFailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Category category;

    /**
     * A failure without a cause.
     *
     * @param category what kind of failure it is, must not be {@code null}
     * @param message what happened, for the office
     */
    public ServiceFailureException(Category category, String message) {
        super(message);
        this.category = Objects.requireNonNull(category, "category");
    }

    /**
     * A failure with its cause.
     *
     * @param category what kind of failure it is, must not be {@code null}
     * @param message what happened, for the office
     * @param cause what caused it, must not be {@code null}
     */
    public ServiceFailureException(Category category, String message, Throwable cause) {
        super(message, Objects.requireNonNull(cause, "cause"));
        this.category = Objects.requireNonNull(category, "category");
    }

    /**
     * The kind of failure.
     *
     * @return the category, will never be {@code null}
     */
    public Category category() {
        return category;
    }

    /** What kind of failure it is, and so who can mend it. */
    public enum Category {
        /** Something outside answered late or not at all; trying again later can help. */
        TEMPORARY,
        /** A setting is missing or wrong; the office can mend it. */
        CONFIGURATION,
        /** The module's own data is missing or contradictory; the partner can mend it. */
        DATA,
        /** A programming error in the module. */
        INTERNAL
    }
}
