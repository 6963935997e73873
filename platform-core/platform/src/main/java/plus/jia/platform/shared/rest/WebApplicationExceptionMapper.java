package plus.jia.platform.shared.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import plus.jia.platform.shared.HttpProblems;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.UnexpectedFailure;

/** Tells what the REST runtime refuses: unknown address, wrong method, wrong media type, and so on. */
@Provider
public class WebApplicationExceptionMapper extends ProblemMapping<WebApplicationException> {
    @Override
    Problem problemOf(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return status < 500 ? HttpProblems.of(status) : UnexpectedFailure.log(failure);
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response intended = failure.getResponse();
        if (intended.getStatusInfo().getFamily() == Family.REDIRECTION || intended.hasEntity()) {
            return intended;
        }
        return answer(problemOf(failure))
                .header(HttpHeaders.ALLOW, intended.getHeaderString(HttpHeaders.ALLOW))
                .build();
    }
}
