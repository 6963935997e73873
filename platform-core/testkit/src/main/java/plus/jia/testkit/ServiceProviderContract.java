package plus.jia.testkit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import plus.jia.spi.ServiceProvider;

/**
 * The contract as a test that a partner's module inherits: each clause is a test of its own, named by its id and sentence.
 *
 * <pre>{@code
 * class MusicAtNoonContractTest extends ServiceProviderContract {
 *     @Override
 *     protected ServiceProvider provider() {
 *         return new MusicAtNoon();
 *     }
 * }
 * }</pre>
 *
 * <p>A clause about a capability that the module lacks is skipped, and says so.
 */
public abstract class ServiceProviderContract {
    /**
     * Makes the provider that is examined, with doubles for whatever it needs of a container. Called once for each clause.
     *
     * @return a provider that nobody else uses
     */
    protected abstract ServiceProvider provider();

    /**
     * The other beans of the module that implement a capability. The provider itself need not be among them.
     *
     * @return the beans; none unless overridden
     */
    protected Collection<Object> capabilities() {
        return List.of();
    }

    /**
     * Where and when sessions are asked for: override it when the module serves another building or another season.
     *
     * @return the sample
     */
    protected Sample sample() {
        return Sample.usual();
    }

    @TestFactory
    final Stream<DynamicTest> contract() {
        return Contract.clauses().stream().map(clause -> DynamicTest.dynamicTest(clause.title(), () -> check(clause)));
    }

    private void check(Clause clause) {
        try (Subject subject = new Subject(provider(), capabilities(), sample())) {
            subject.declaredAs(System.getProperty("jia.module"));
            Assumptions.assumeTrue(clause.appliesTo(subject), () -> "the module has no " + clause.capability());
            clause.check().accept(subject);
        }
    }
}
