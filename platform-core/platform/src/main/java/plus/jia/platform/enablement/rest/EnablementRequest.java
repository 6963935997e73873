package plus.jia.platform.enablement.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementTerms;
import plus.jia.platform.shared.Problem;

/**
 * The terms on which the office enables an offering in a building.
 *
 * @param kind trial or regular, in letters of either size
 * @param from the first day; without it what runs keeps its own, and otherwise it is today
 * @param to the last day; without it the end is open
 * @param quota the most places of any one session; without it there is no limit of the office
 * @param note why, for the office's own use
 */
public record EnablementRequest(
        @Schema(
                enumeration = {"TRIAL", "REGULAR"},
                required = true)
        @Nullable
        String kind,

        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer quota,
        @Nullable String note) {
    EnablementTerms terms() {
        return new EnablementTerms(
                readKind(kind), from, to, quota, note == null || note.isBlank() ? null : note.strip());
    }

    private static EnablementKind readKind(@Nullable String written) {
        if (written == null) {
            throw Problem.invalid("kind", "field-missing", "kind");
        }
        return Arrays.stream(EnablementKind.values())
                .filter(known -> known.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("kind", "field-not-one-of", "kind", written));
    }
}
