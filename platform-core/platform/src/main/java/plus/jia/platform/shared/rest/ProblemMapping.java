package plus.jia.platform.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import plus.jia.platform.shared.Challenge;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.ProblemDocument;

/** Tells one kind of failure as {@code application/problem+json} in the caller's language. */
abstract class ProblemMapping<T extends Throwable> implements ExceptionMapper<T> {
    @Context
    private HttpServletRequest request;

    /** What went wrong, in the platform's terms. */
    abstract Problem problemOf(T failure);

    @Override
    public Response toResponse(T failure) {
        return answer(problemOf(failure)).build();
    }

    ResponseBuilder answer(Problem problem) {
        ProblemDocument document = ProblemDocument.of(problem, Language.of(request), request.getRequestURI());
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(document.toJson().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.RETRY_AFTER, problem.extra().get("retryAfter"))
                .header(HttpHeaders.WWW_AUTHENTICATE, problem.status() == 401 ? Challenge.of(request) : null);
    }
}
