package plus.jia.platform.enablement.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementView;

/** An enablement as the API tells it. */
public record EnablementAnswer(
        String building,
        String offering,
        EnablementKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer quota,
        @Nullable String note,
        @Nullable Instant endedAt,
        @Nullable String endReason) {
    static EnablementAnswer of(EnablementView enablement) {
        return new EnablementAnswer(
                enablement.building(),
                enablement.offering().toString(),
                enablement.kind(),
                enablement.from(),
                enablement.to(),
                enablement.quota(),
                enablement.note(),
                enablement.endedAt(),
                enablement.endReason());
    }
}
