package plus.jia.platform.module;

import java.time.Instant;
import java.util.List;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.Offering;

/**
 * An offering as the platform stored it when its module last confirmed it.
 *
 * @param id its id
 * @param partnerCode the partner responsible for its module
 * @param offering what the module said
 * @param feedback how it is rated; empty: one overall score
 * @param available whether its module runs at present; otherwise it is shown as temporarily unavailable
 * @param confirmedAt when the module last said so
 */
public record PublishedOffering(
        OfferingId id,
        String partnerCode,
        Offering offering,
        List<FeedbackDimension> feedback,
        boolean available,
        Instant confirmedAt) {}
