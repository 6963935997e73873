package plus.jia.testkit;

import static plus.jia.testkit.ContractViolation.unless;

import java.util.List;
import plus.jia.spi.ModuleDescription;

/** Who the module is. */
final class DescriptionClauses {
    static final List<Clause> ALL = List.of(
            Clause.of("describe-01", "describe() answers something", DescriptionClauses::answers),
            Clause.of("describe-02", "describe() answers the same when asked twice", DescriptionClauses::isStable),
            Clause.of("describe-03", "the module's name is in Chinese", DescriptionClauses::hasChineseName));

    private DescriptionClauses() {}

    private static void answers(Subject module) {
        unless(module.provider().describe() != null, "describe() answered null");
    }

    private static void isStable(Subject module) {
        ModuleDescription first = module.provider().describe();
        ModuleDescription second = module.provider().describe();
        unless(first.equals(second), "describe() answered %s, then %s", first, second);
    }

    private static void hasChineseName(Subject module) {
        Chinese.require(module.provider().describe().name(), "the module's name");
    }
}
