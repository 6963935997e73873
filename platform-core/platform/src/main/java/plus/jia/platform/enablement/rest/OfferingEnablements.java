package plus.jia.platform.enablement.rest;

import java.util.List;
import plus.jia.platform.enablement.EnablementView;

/** How an offering is enabled in a building or is going to be, earliest first, and all that ever was, latest first. */
public record OfferingEnablements(List<EnablementAnswer> current, List<EnablementAnswer> history) {
    static OfferingEnablements of(List<EnablementView> current, List<EnablementView> history) {
        return new OfferingEnablements(answers(current), answers(history));
    }

    private static List<EnablementAnswer> answers(List<EnablementView> enablements) {
        return enablements.stream().map(EnablementAnswer::of).toList();
    }
}
