package plus.jia.testkit;

import static plus.jia.testkit.ContractViolation.unless;

import java.util.List;
import plus.jia.spi.HealthReporter;

/** How the module says it is. */
final class HealthClauses {
    static final List<Clause> ALL = List.of(Clause.of(
            HealthReporter.class, "health-01", "health() answers something, within 2 seconds", HealthClauses::answers));

    private HealthClauses() {}

    private static void answers(HealthReporter reporter, Subject module) {
        unless(reporter.health() != null, "health() answered null");
    }
}
