package plus.jia.spi.offering;

import java.time.Period;
import java.util.Objects;
import plus.jia.spi.LocalizedText;

/**
 * One kind of personal data that an offering needs, why, and how long the partner keeps it. Shown to the person before
 * booking, who consents to each. Immutable.
 *
 * @param kind the kind of data
 * @param purpose why it is needed, one sentence
 * @param kept how long the partner keeps it after the visit, not negative; {@code Period.ZERO}: not kept
 * @since level 1
 */
public record PersonalDataUse(DataKind kind, LocalizedText purpose, Period kept) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the period is negative
     */
    public PersonalDataUse {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(purpose, "purpose");
        if (kept.isNegative()) {
            throw new IllegalArgumentException("data cannot be kept for a negative time");
        }
    }
}
