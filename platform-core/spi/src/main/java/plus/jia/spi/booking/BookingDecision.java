package plus.jia.spi.booking;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Price;

/**
 * A module's say on a booking: accepted, rejected, or to be approved by a person. Immutable.
 *
 * <p>Example: {@code return BookingDecision.reject("conflict-of-interest", LocalizedText.of("…", "…"));}
 *
 * @since level 1
 */
public sealed interface BookingDecision {
    /**
     * Accepts at the listed price.
     *
     * @return the decision
     */
    static BookingDecision accept() {
        return new Accepted(null, null);
    }

    /**
     * Rejects with a reason that the person reads.
     *
     * @param code the reason as a code, for reports
     * @param reason the reason in words: what is wrong and what the person can do
     * @return the decision
     */
    static BookingDecision reject(String code, LocalizedText reason) {
        return new Rejected(code, reason);
    }

    /**
     * The booking stands.
     *
     * @param price the price of this booking, or {@code null} for the listed one
     * @param resource who or what serves this person, or {@code null} for whoever the session names
     * @since level 1
     */
    record Accepted(@Nullable Price price, @Nullable LocalizedText resource) implements BookingDecision {}

    /**
     * The booking does not stand and its places are free again.
     *
     * @param code the reason as a code, for reports
     * @param reason the reason in words
     * @since level 1
     */
    record Rejected(String code, LocalizedText reason) implements BookingDecision {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException when the code is malformed
         */
        public Rejected {
            Codes.require(code, "reason code");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A person of the partner or station approves or rejects it later; its places stay held until then.
     *
     * @param note what is checked, shown to the person who booked
     * @since level 1
     */
    record NeedsApproval(LocalizedText note) implements BookingDecision {
        /** Checks the note. */
        public NeedsApproval {
            Objects.requireNonNull(note, "note");
        }
    }
}
