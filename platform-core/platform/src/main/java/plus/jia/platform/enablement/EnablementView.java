package plus.jia.platform.enablement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;

/**
 * An offering switched on in a building for a stretch of days.
 *
 * @param id its number
 * @param building the building's code
 * @param offering the offering
 * @param kind trial or regular
 * @param from the first day
 * @param to the last day, or {@code null} for an open end
 * @param quota the most places in any one session, or {@code null}
 * @param note the office's note, or {@code null}
 * @param endedAt when it was switched off, which holds from that moment; {@code null} when it was not
 * @param endReason why it was switched off, or {@code null}
 */
public record EnablementView(
        long id,
        String building,
        OfferingId offering,
        EnablementKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer quota,
        @Nullable String note,
        @Nullable Instant endedAt,
        @Nullable String endReason) {
    /** Whether it holds on a day: not switched off, begun, not over. */
    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !isOverBy(day);
    }

    /** Whether its last day lies before a day. */
    public boolean isOverBy(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
