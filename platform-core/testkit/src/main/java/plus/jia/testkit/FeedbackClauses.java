package plus.jia.testkit;

import static plus.jia.testkit.ContractViolation.unless;

import java.util.List;
import plus.jia.spi.FeedbackDeclarer;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.Offering;

/** By what visits are rated. */
final class FeedbackClauses {
    private static final int MOST = 8;

    static final List<Clause> ALL = List.of(
            each("feedback-01", "feedbackDimensions() answers a list without null", Listed::complete),
            each("feedback-02", "dimension codes are unique within the offering", FeedbackClauses::isUnique),
            each("feedback-03", "there are at most 8 dimensions", FeedbackClauses::isBounded),
            each("feedback-04", "each label is in Chinese", FeedbackClauses::isInChinese),
            Clause.of(
                    FeedbackDeclarer.class,
                    "feedback-05",
                    "an unknown offering is rated by nothing special, and asking for it is no error",
                    FeedbackClauses::knowsNothingOfStrangers));

    private FeedbackClauses() {}

    private interface Check {
        void verify(List<FeedbackDimension> answered, String call);
    }

    private static Clause each(String id, String sentence, Check check) {
        return Clause.of(FeedbackDeclarer.class, id, sentence, (declarer, module) -> {
            for (Offering offering : module.offerings()) {
                check.verify(
                        declarer.feedbackDimensions(offering.code()), "feedbackDimensions(" + offering.code() + ")");
            }
        });
    }

    private static void isUnique(List<FeedbackDimension> answered, String call) {
        Listed.unique(answered, FeedbackDimension::code, call);
    }

    private static void isBounded(List<FeedbackDimension> answered, String call) {
        Listed.atMost(MOST, answered, call);
    }

    private static void isInChinese(List<FeedbackDimension> answered, String call) {
        answered.forEach(dimension -> Chinese.require(dimension.label(), "the label of " + dimension.code()));
    }

    private static void knowsNothingOfStrangers(FeedbackDeclarer declarer, Subject module) {
        List<FeedbackDimension> answered = declarer.feedbackDimensions("no-such-offering-7");
        unless(answered != null, "feedbackDimensions() answered null for an unknown offering");
    }
}
