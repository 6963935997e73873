package plus.jia.module.youth;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells why a change was refused. */
@Provider
public class RefusedChangeMapper implements ExceptionMapper<RefusedChange> {
    @Context
    private HttpHeaders request;

    @Override
    public Response toResponse(RefusedChange refused) {
        return Problem.input("refused", refused.reason()).in(request);
    }
}
