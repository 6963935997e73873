package plus.jia.module.clinic;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells the administration why something cannot be done. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    @Context
    private HttpHeaders request;

    @Override
    public Response toResponse(Refusal refusal) {
        return new Problem(refusal.status(), refusal.type(), refusal.field(), refusal.detail()).in(request);
    }
}
