package plus.jia.platform.identity.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plus.jia.platform.shared.rest.ConstraintViolationMapper;
import plus.jia.spi.Role;

class AdmissionTest {
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("plus.jia.platform");

    private static final ArchRule NAMES_WHOM_IT_ADMITS =
            methods().that(answerRequests()).should(nameWhomTheyAdmit());

    @Test
    void isNobodysWhereNothingIsSaid() throws Exception {
        Admission silent = admission(Silent.class, "silent");

        assertThat(silent.open()).isFalse();
        assertThat(silent.admits(Set.of(Role.values()))).isFalse();
    }

    @Test
    void isWhatTheMethodSaysOrElseItsClass() throws Exception {
        assertThat(admission(Office.class, "byClass").admits(Set.of(Role.OFFICE)))
                .isTrue();
        assertThat(admission(Office.class, "byClass").admits(Set.of(Role.PARTNER, Role.RESIDENT)))
                .isFalse();
        assertThat(admission(Office.class, "byMethod").open()).isTrue();
    }

    @Test
    void isSaidByEveryResourceMethod() {
        NAMES_WHOM_IT_ADMITS.check(PLATFORM);
    }

    @Test
    void isMissedWhereAResourceMethodSaysNothing() {
        assertThatThrownBy(() -> NAMES_WHOM_IT_ADMITS.check(new ClassFileImporter().importClasses(Silent.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("silent");
    }

    /** The server's OpenAPI document fails as a whole at a constraint on anything but a path parameter (payara/Payara#7649). */
    @Test
    void bodiesCheckThemselvesInsteadOfCarryingConstraints() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ConstraintViolationMapper.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .check(PLATFORM);
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe("answer requests", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> nameWhomTheyAdmit() {
        return new ArchCondition<>("name whom they admit, or their class should") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = Stream.of(RolesAllowed.class, PermitAll.class)
                        .anyMatch(kind -> method.isAnnotatedWith(kind)
                                || method.getOwner().isAnnotatedWith(kind));
                events.add(new SimpleConditionEvent(method, named, method.getFullName()));
            }
        };
    }

    private static Admission admission(Class<?> resource, String method) throws NoSuchMethodException {
        return Admission.of(resource, resource.getDeclaredMethod(method));
    }

    static class Silent {
        @GET
        public void silent() {}
    }

    @RolesAllowed("OFFICE")
    static class Office {
        @GET
        public void byClass() {}

        @POST
        @PermitAll
        public void byMethod() {}
    }
}
