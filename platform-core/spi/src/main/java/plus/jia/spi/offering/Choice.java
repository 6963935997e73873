package plus.jia.spi.offering;

import java.util.Objects;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/**
 * One of the answers to choose from. Immutable.
 *
 * @param code what is stored and passed to the module, a {@link Codes code}
 * @param label what the person reads
 * @since level 1
 */
public record Choice(String code, LocalizedText label) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the code is malformed
     */
    public Choice {
        Codes.require(code, "choice code");
        Objects.requireNonNull(label, "label");
    }
}
