package plus.jia.testkit;

import static plus.jia.testkit.ContractViolation.unless;

import java.util.List;
import plus.jia.spi.ModuleDescription;

/** Who the module is. */
final class DescriptionClauses {
    static final List<Clause> ALL = List.of(
            Clause.of("describe-01", "describe() answers something, within 5 seconds", DescriptionClauses::answers),
            Clause.of("describe-02", "describe() answers the same when asked twice", DescriptionClauses::isStable),
            Clause.of("describe-03", "the module's name is in Chinese", DescriptionClauses::hasChineseName),
            Clause.of("describe-04", "the id is the one the archive declares", DescriptionClauses::isWhoItDeclares));

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

    private static void isWhoItDeclares(Subject module) {
        String id = module.provider().describe().id();
        module.declaredId()
                .ifPresent(declared -> unless(
                        id.equals(declared), "describe() says %s, but the archive says Jia-Module: %s", id, declared));
    }
}
