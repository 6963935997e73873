package plus.jia.spi.feedback;

import java.util.Objects;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/**
 * One thing that people rate from 1 to 5, such as taste. Immutable.
 *
 * @param code its code, unique within the offering
 * @param label what people read
 * @since level 1
 */
public record FeedbackDimension(String code, LocalizedText label) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the code is malformed
     */
    public FeedbackDimension {
        Codes.require(code, "dimension code");
        Objects.requireNonNull(label, "label");
    }
}
