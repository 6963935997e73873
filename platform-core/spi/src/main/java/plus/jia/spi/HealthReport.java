package plus.jia.spi;

import java.util.Objects;

/**
 * How a module is, in one word and one sentence. Immutable; holds no personal data.
 *
 * @param status the one word
 * @param detail the sentence, shown to the office as it is; at most 500 characters
 * @since level 1
 */
public record HealthReport(Status status, String detail) {
    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException when the sentence is too long
     */
    public HealthReport {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(detail, "detail");
        if (detail.length() > 500) {
            throw new IllegalArgumentException("a health detail may have at most 500 characters");
        }
    }

    /** The state of a module. */
    public enum Status {
        /** All is well. */
        UP,
        /** It works in part. */
        DEGRADED,
        /** It does not work. */
        DOWN
    }
}
