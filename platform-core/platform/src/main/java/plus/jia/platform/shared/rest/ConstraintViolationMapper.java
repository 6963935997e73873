package plus.jia.platform.shared.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.UnexpectedFailure;

/** Tells which values break the declared constraints, in the caller's language. */
@Provider
public class ConstraintViolationMapper extends ProblemMapping<ConstraintViolationException> {
    @Inject
    private ValidatorFactory validation;

    @Context
    private HttpServletRequest request;

    @Override
    Problem problemOf(ConstraintViolationException failure) {
        Set<ConstraintViolation<?>> violations = failure.getConstraintViolations();
        if (violations == null || violations.stream().anyMatch(ConstraintViolationMapper::isOurs)) {
            return UnexpectedFailure.log(failure);
        }
        List<String> sentences =
                violations.stream().map(this::sentence).sorted().toList();
        String first = violations.stream()
                .map(ConstraintViolationMapper::field)
                .sorted()
                .findFirst()
                .orElse("");
        return Problem.invalid(first, "value-invalid", String.join("; ", sentences));
    }

    /** What a resource returns is our fault, not the caller's. */
    private static boolean isOurs(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private String sentence(ConstraintViolation<?> violation) {
        Locale locale = Language.of(request);
        return field(violation) + " "
                + validation
                        .getMessageInterpolator()
                        .interpolate(violation.getMessageTemplate(), new Place(violation), locale);
    }

    /** The path without the resource method and its parameter, which the caller does not know. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        boolean whole = nodes.stream().noneMatch(node -> node.getKind() == ElementKind.PROPERTY);
        return nodes.stream()
                .filter(node -> node.getKind() == (whole ? ElementKind.PARAMETER : ElementKind.PROPERTY))
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }

    /** Where a message belongs, for the interpolator. */
    private record Place(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("no " + type);
        }
    }
}
