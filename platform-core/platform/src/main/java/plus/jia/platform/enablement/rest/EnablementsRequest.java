package plus.jia.platform.enablement.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementTerms;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/**
 * The terms on which the office enables many offerings in many buildings.
 *
 * @param buildings the codes of the buildings
 * @param offerings the ids of the offerings
 * @param kind see {@link EnablementRequest}, as all that follow
 * @param from the first day
 * @param to the last day
 * @param quota the most places of any one session
 * @param note why
 */
public record EnablementsRequest(
        @Schema(required = true) @Nullable List<String> buildings,
        @Schema(required = true) @Nullable List<String> offerings,

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
        return new EnablementRequest(kind, from, to, quota, note).terms();
    }

    List<String> buildingCodes() {
        return required("buildings", buildings);
    }

    List<OfferingId> offeringIds() {
        return required("offerings", offerings).stream()
                .map(written -> OfferingId.parse(written)
                        .orElseThrow(() -> Problem.invalid("offerings", "offering-id-malformed", written)))
                .toList();
    }

    private static List<String> required(String name, @Nullable List<String> values) {
        if (values == null || values.isEmpty()) {
            throw Problem.invalid(name, "field-missing", name);
        }
        return values.stream().map(value -> value == null ? "" : value).toList();
    }
}
