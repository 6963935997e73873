package plus.jia.module.youth;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import plus.jia.spi.LocalizedText;

/** Tells which parts of an input are missing or malformed. */
@Provider
public class IncompleteInputMapper implements ExceptionMapper<ConstraintViolationException> {
    @Context
    private HttpHeaders request;

    @Override
    public Response toResponse(ConstraintViolationException incomplete) {
        String parts = incomplete.getConstraintViolations().stream()
                .map(IncompleteInputMapper::part)
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.input("incomplete", LocalizedText.of("缺少或不合规：" + parts, "missing or malformed: " + parts))
                .in(request);
    }

    private static String part(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.indexOf('.') + 1);
    }
}
