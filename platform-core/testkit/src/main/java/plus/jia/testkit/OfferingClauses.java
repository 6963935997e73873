package plus.jia.testkit;

import static plus.jia.testkit.ContractViolation.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.Question;

/** What the module offers. */
final class OfferingClauses {
    private static final String CALL = "offerings()";
    private static final int MOST = 500;
    private static final int THREADS = 8;

    static final List<Clause> ALL = List.of(
            Clause.of(
                    "offerings-01",
                    "offerings() answers a list without null, within 5 seconds",
                    OfferingClauses::isComplete),
            Clause.of("offerings-02", "offering codes are unique", OfferingClauses::hasUniqueCodes),
            Clause.of("offerings-03", "offerings() answers the same when asked twice", OfferingClauses::isStable),
            Clause.of("offerings-04", "there are at most 500 offerings, and at least one", OfferingClauses::hasASize),
            Clause.of("offerings-05", "each title and summary is in Chinese", OfferingClauses::isInChinese),
            Clause.of(
                    "offerings-06",
                    "who asks a sensitive question declares sensitive personal data with its purpose",
                    OfferingClauses::declaresWhatItAsks),
            Clause.of("offerings-07", "no offering shows people one title twice", OfferingClauses::hasDistinctTitles),
            Clause.of(
                    "offerings-08",
                    "offerings() answers the same to eight threads at once",
                    OfferingClauses::isSafeForThreads));

    private OfferingClauses() {}

    private static void isComplete(Subject module) {
        Listed.complete(module.offerings(), CALL);
    }

    private static void hasUniqueCodes(Subject module) {
        Listed.unique(module.offerings(), Offering::code, CALL);
    }

    private static void isStable(Subject module) {
        Listed.same(module.offerings(), module.offerings(), CALL);
    }

    private static void hasASize(Subject module) {
        List<Offering> offerings = module.offerings();
        unless(!offerings.isEmpty(), "%s answered nothing", CALL);
        Listed.atMost(MOST, offerings, CALL);
    }

    private static void isInChinese(Subject module) {
        for (Offering offering : module.offerings()) {
            Chinese.require(offering.title(), "the title of " + offering.code());
            Chinese.require(offering.summary(), "the summary of " + offering.code());
        }
    }

    private static void declaresWhatItAsks(Subject module) {
        for (Offering offering : module.offerings()) {
            boolean asks = offering.questions().stream().anyMatch(Question::sensitive);
            boolean declares =
                    offering.personalData().stream().anyMatch(use -> use.kind().isSensitive());
            unless(!asks || declares, "%s asks a sensitive question but declares no sensitive data", offering.code());
        }
    }

    private static void hasDistinctTitles(Subject module) {
        Listed.unique(module.offerings(), offering -> offering.title().zh(), CALL);
    }

    private static void isSafeForThreads(Subject module) {
        List<Offering> expected = module.offerings();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Offering>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS * 4; i++) {
                answers.add(threads.submit(module::offerings));
            }
            for (Future<List<Offering>> answer : answers) {
                Listed.same(expected, join(answer), CALL);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Offering> join(Future<List<Offering>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ContractViolation("the examination was interrupted", e);
        } catch (ExecutionException e) {
            throw new ContractViolation("%s failed when eight threads asked".formatted(CALL), e.getCause());
        }
    }
}
