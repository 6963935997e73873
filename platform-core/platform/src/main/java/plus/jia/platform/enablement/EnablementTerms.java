package plus.jia.platform.enablement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office wants for an offering in a building.
 *
 * @param kind trial or regular
 * @param from the first day; {@code null}: unchanged where the offering runs there already, otherwise today
 * @param to the last day, or {@code null} for an open end
 * @param quota the most places in any one session there, below what its module proposes; {@code null}: no limit of the office
 * @param note why, for the office's own use
 */
public record EnablementTerms(
        EnablementKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer quota,
        @Nullable String note) {
    /** From today on, without end or limit. */
    public static EnablementTerms of(EnablementKind kind) {
        return new EnablementTerms(kind, null, null, null, null);
    }
}
