package plus.jia.verification.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plus.jia.bridge.ModuleRegistry;
import plus.jia.bridge.RunningModule;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.ModuleSessions;
import plus.jia.platform.module.Modules;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.SessionAnswer;
import plus.jia.platform.module.gateway.ModuleGateway;
import plus.jia.platform.module.gateway.Operation;
import plus.jia.platform.module.gateway.Outcome;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;

/** Inside the platform, on the archives as built. */
@ExtendWith(ArquillianExtension.class)
class PlatformInContainerIT {
    private static final BuildingRef BUILDING =
            new BuildingRef("corporate-avenue", LocalizedText.of("企业天地", "Corporate Avenue"));
    private static final OfferingId MUSIC = new OfferingId("example-service", "music-at-noon");

    @Inject
    private ModuleGateway gateway;

    @Inject
    private ModuleSessions sessions;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private Modules modules;

    @Inject
    private Buildings buildings;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive platform() {
        File assertj = new File(Objects.requireNonNull(Assertions.class.getProtectionDomain())
                .getCodeSource()
                .getLocation()
                .getPath());
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class,
                        ContainerSetup.EAR.resolve("platform.war").toFile())
                .addAsLibraries(assertj)
                .addAsLibraries(doorForTheRunner());
    }

    /** The platform's gate knows no address but its own; the archive of this test opens the one of Arquillian's runner. */
    private static JavaArchive doorForTheRunner() {
        return ShrinkWrap.create(JavaArchive.class, "door-for-the-runner.jar")
                .addAsManifestResource(new StringAsset("""
                                <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                                  <name>door-for-the-runner</name>
                                  <context-param>
                                    <param-name>plus.jia.further-door</param-name>
                                    <param-value>/%s</param-value>
                                  </context-param>
                                </web-fragment>
                                """.formatted(ContainerSetup.RUNNER)), "web-fragment.xml");
    }

    @BeforeEach
    void awaitModules() throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(300);
        while (modules.all().stream().filter(module -> module.isActive()).count() < 4
                && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
        }
    }

    @Test
    void runsAllBundledModules() {
        assertThat(modules.all()).allSatisfy(module -> assertThat(module.isActive())
                .as(module.id() + " " + module.nodes())
                .isTrue());
        assertThat(offerings.all())
                .extracting(offering -> offering.id().moduleId())
                .contains("health-clinic", "legal-advice", "youth-programmes", "example-service");
    }

    @Test
    void loadsTheDemonstrationStreet() {
        assertThat(buildings.all()).hasSize(18);
    }

    @Test
    void asksARealModuleForSessions() {
        SessionAnswer answer =
                sessions.propose(MUSIC, BUILDING, new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));

        assertThat(answer)
                .isInstanceOfSatisfying(SessionAnswer.Proposed.class, proposed -> assertThat(proposed.sessions())
                        .hasSize(4));
    }

    @Test
    void refusesToCallAModuleInsideATransaction() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(
                            () -> gateway.call("example-service", null, Operation.DESCRIBE, module -> module.provider()
                                    .describe()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("transaction");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void runsACallWithTheModulesOwnClassLoaderNamingAndRequestScope() {
        RunningModule clinic = ModuleRegistry.get().find("health-clinic").orElseThrow();

        Outcome<List<String>> seen = gateway.call(
                "health-clinic",
                BUILDING.code(),
                Operation.HEALTH,
                module -> List.of(
                        Boolean.toString(Thread.currentThread().getContextClassLoader() == clinic.classLoader()),
                        ModuleRegistry.get().currentModule().orElse("none")));

        assertThat(seen).isEqualTo(new Outcome.Answered<>(List.of("true", "health-clinic")));
    }
}
