package plus.jia.testkit;

import java.util.List;
import java.util.stream.Stream;

/** All clauses. A further topic is one more class of clauses, listed here. */
public final class Contract {
    private Contract() {}

    /** Every clause, in the order in which a module is best mended. */
    public static List<Clause> clauses() {
        return Stream.of(
                        DescriptionClauses.ALL,
                        OfferingClauses.ALL,
                        SessionClauses.ALL,
                        SettingClauses.ALL,
                        FeedbackClauses.ALL,
                        DecisionClauses.ALL,
                        ObserverClauses.ALL,
                        HealthClauses.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
