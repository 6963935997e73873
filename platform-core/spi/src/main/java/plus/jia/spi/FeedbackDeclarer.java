package plus.jia.spi;

import java.util.List;
import plus.jia.spi.feedback.FeedbackDimension;

/**
 * Capability: says by which dimensions a visit is rated, such as price, safety and taste for lunch.
 *
 * <p><b>Called</b> once per offering on activation. <b>Threads</b>: any. <b>Time limit</b>: 5 s. <b>Errors</b>: the
 * offering is then rated by one overall score. Without this capability likewise. No personal data is passed.
 *
 * @since level 1
 */
public interface FeedbackDeclarer {
    /**
     * The dimensions for one offering.
     *
     * @param offeringCode the code of one of the module's offerings, will never be {@code null}
     * @return the dimensions, must not be {@code null}; at most 8, codes unique; empty: one overall score
     */
    List<FeedbackDimension> feedbackDimensions(String offeringCode);
}
