package plus.jia.platform.identity.rest;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plus.jia.spi.Role;

/**
 * Whom a resource method admits, by its annotations or else those of its class; nobody when there are none.
 *
 * @param open whether everybody is, signed in or not
 * @param roles otherwise, which roles are
 */
record Admission(boolean open, Set<Role> roles) {
    private static final Admission NOBODY = new Admission(false, Set.of());

    static Admission of(Class<?> resource, Method method) {
        return Stream.of(method, resource)
                .flatMap(place -> declared(place).stream())
                .findFirst()
                .orElse(NOBODY);
    }

    boolean admits(Set<Role> held) {
        return open || held.stream().anyMatch(roles::contains);
    }

    private static Optional<Admission> declared(AnnotatedElement place) {
        return Stream.of(DenyAll.class, RolesAllowed.class, PermitAll.class)
                .filter(place::isAnnotationPresent)
                .findFirst()
                .map(kind -> admission(place.getAnnotation(kind)));
    }

    private static Admission admission(Annotation annotation) {
        if (annotation instanceof RolesAllowed allowed) {
            return new Admission(
                    false, Arrays.stream(allowed.value()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()));
        }
        return annotation instanceof PermitAll ? new Admission(true, Set.of()) : NOBODY;
    }
}
