package plus.jia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Offering;

class ServiceProviderContractTest {
    /** Handed over by a static field, since the engine makes the contract itself. */
    private static Supplier<ServiceProvider> examined = WellBehavedModule::new;

    static class Examination extends ServiceProviderContract {
        @Override
        protected ServiceProvider provider() {
            return examined.get();
        }
    }

    @Test
    void aWellBehavedModuleKeepsEveryClause() {
        Events tests = examine(WellBehavedModule::new);

        assertThat(tests.failed().list()).isEmpty();
        assertThat(tests.succeeded().count()).isEqualTo(Contract.clauses().size());
    }

    @ParameterizedTest
    @MethodSource("plus.jia.testkit.Fault#all")
    void theFirstClauseThatBreaksNamesTheFault(Fault fault) {
        assertThat(brokenBy(fault.module())).first().isEqualTo(fault.clause());
    }

    @Test
    void everyClauseHasAFaultThatBreaksIt() {
        assertThat(Fault.all()).extracting(Fault::clause).containsAll(ids());
    }

    @Test
    void clausesHaveIdsOfTheirOwn() {
        assertThat(ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+-\\d\\d"));
    }

    @Test
    void clausesAboutCapabilitiesTheModuleLacksAreSkipped() {
        ServiceProvider bare = new ServiceProvider() {
            @Override
            public ModuleDescription describe() {
                return new WellBehavedModule().describe();
            }

            @Override
            public List<Offering> offerings() {
                return List.of(WellBehavedModule.offering("first", "第一项")
                        .decision(DecisionPolicy.NOT_ASKED)
                        .build());
            }
        };
        Events tests = examine(() -> bare);

        assertThat(tests.failed().count()).isZero();
        assertThat(tests.aborted().count())
                .isEqualTo(Contract.clauses().stream()
                        .filter(clause -> clause.capability() != null)
                        .count());
    }

    @Test
    void aModuleThatHangsBreaksTheClauseInsteadOfStoppingTheBuild() {
        CountDownLatch never = new CountDownLatch(1);
        WellBehavedModule hanging = new WellBehavedModule() {
            @Override
            public ModuleDescription describe() {
                try {
                    never.await();
                    return super.describe();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        try (Subject subject =
                new Subject(hanging, List.of(), Sample.usual(), new TimeLimit(capability -> Duration.ofMillis(50)))) {
            assertThatThrownBy(() -> Contract.clauses().get(0).check().accept(subject))
                    .isInstanceOf(ContractViolation.class)
                    .hasMessage("describe() did not answer within PT0.05S");
        }
    }

    @Test
    void theViolationCarriesWhatTheModuleThrew() {
        IllegalStateException cause = new IllegalStateException("no database");
        WellBehavedModule failing = new WellBehavedModule() {
            @Override
            public ModuleDescription describe() {
                throw cause;
            }
        };
        try (Subject subject = new Subject(failing, List.of(), Sample.usual())) {
            assertThatThrownBy(() -> Contract.clauses().get(0).check().accept(subject))
                    .hasMessage("describe() threw java.lang.IllegalStateException: no database")
                    .hasCause(cause);
        }
    }

    private static List<String> ids() {
        return Contract.clauses().stream().map(Clause::id).toList();
    }

    private static List<String> brokenBy(Supplier<ServiceProvider> module) {
        return examine(module)
                .failed()
                .map(Event::getTestDescriptor)
                .map(test ->
                        test.getDisplayName().substring(0, test.getDisplayName().indexOf(':')))
                .toList();
    }

    private static Events examine(Supplier<ServiceProvider> module) {
        String declared = System.getProperty("jia.module");
        examined = module;
        System.setProperty("jia.module", "sample-module");
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(Examination.class))
                    .execute()
                    .testEvents();
        } finally {
            if (declared == null) {
                System.clearProperty("jia.module");
            } else {
                System.setProperty("jia.module", declared);
            }
        }
    }
}
