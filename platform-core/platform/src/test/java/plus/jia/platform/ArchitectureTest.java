package plus.jia.platform;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Holds what the package-infos say. */
@AnalyzeClasses(packages = "plus.jia.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresUseEachOtherInOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("demo")
            .definedBy("plus.jia.platform.demo..")
            .layer("booking")
            .definedBy("plus.jia.platform.booking..")
            .layer("catalogue")
            .definedBy("plus.jia.platform.catalogue..")
            .layer("session")
            .definedBy("plus.jia.platform.session..")
            .layer("enablement")
            .definedBy("plus.jia.platform.enablement..")
            .layer("module")
            .definedBy("plus.jia.platform.module..")
            .layer("building")
            .definedBy("plus.jia.platform.building..")
            .layer("partner")
            .definedBy("plus.jia.platform.partner..")
            .whereLayer("demo")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("booking")
            .mayOnlyBeAccessedByLayers("demo")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("booking", "demo")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("booking", "catalogue", "demo")
            .whereLayer("enablement")
            .mayOnlyBeAccessedByLayers("session", "booking", "catalogue", "demo")
            .whereLayer("module")
            .mayOnlyBeAccessedByLayers("enablement", "session", "booking", "catalogue", "demo");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("plus.jia.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatAllUseUsesNone = noClasses()
            .that()
            .resideInAnyPackage(
                    "plus.jia.platform.shared..", "plus.jia.platform.calendar..", "plus.jia.platform.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "plus.jia.platform.booking..",
                    "plus.jia.platform.building..",
                    "plus.jia.platform.catalogue..",
                    "plus.jia.platform.demo..",
                    "plus.jia.platform.enablement..",
                    "plus.jia.platform.module..",
                    "plus.jia.platform.partner..",
                    "plus.jia.platform.session..");

    @ArchTest
    static final ArchRule calendarDocumentsAreMereDocuments = noClasses()
            .that()
            .resideInAPackage("plus.jia.platform.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "plus.jia.platform.audit..", "plus.jia.platform.identity..", "plus.jia.platform.mail..");

    @ArchTest
    static final ArchRule mailKnowsNoCalendars = noClasses()
            .that()
            .resideInAPackage("plus.jia.platform.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("plus.jia.platform.calendar..");

    @ArchTest
    static final ArchRule onlyTheGatewayAndTheLifecycleMeetRunningModules = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "plus.jia.platform.module", "plus.jia.platform.module.gateway..",
                    "plus.jia.platform.module.lifecycle..", "plus.jia.platform.module.door..")
            .should()
            .dependOnClassesThat(resideInAPackage("plus.jia.bridge.."));

    @ArchTest
    static final ArchRule entitiesStayInside = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..rest..", "..web..")
            .should(notReturnEntities());

    @ArchTest
    static final ArchRule resourcesAndPagesOpenNoTransactions = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..web..")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule everyResourceMethodSaysWhoMayCallIt =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should(sayWhoMayCall());

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses classes) {
        Path sources = Path.of("src", "main", "java");
        String silent = classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name ->
                        !Files.exists(sources.resolve(name.replace('.', '/')).resolve("package-info.java")))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            throw new AssertionError("no package-info: " + silent);
        }
    }

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule publicTypesOfServicesAreNotEntities =
            classes().that().areAnnotatedWith(Entity.class).should(resideWhereOnlyTheirFeatureSeesThem());

    private static ArchCondition<JavaMethod> notReturnEntities() {
        return new ArchCondition<>("not return entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean leaks = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));
                if (leaks) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " returns an entity"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says =
                        saysIt(method.isAnnotatedWith(PermitAll.class), method.isAnnotatedWith(RolesAllowed.class))
                                || saysIt(
                                        method.getOwner().isAnnotatedWith(PermitAll.class),
                                        method.getOwner().isAnnotatedWith(RolesAllowed.class))
                                || method.isAnnotatedWith(DenyAll.class);
                if (!says) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say it"));
                }
            }
        };
    }

    private static boolean saysIt(boolean everybody, boolean roles) {
        return everybody || roles;
    }

    private static ArchCondition<JavaClass> resideWhereOnlyTheirFeatureSeesThem() {
        return new ArchCondition<>("be package-private or in a persistence package") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean open = entity.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                        && !entity.getPackageName().endsWith(".persistence");
                if (open) {
                    events.add(
                            SimpleConditionEvent.violated(entity, entity.getName() + " can be seen by other features"));
                }
            }
        };
    }
}
