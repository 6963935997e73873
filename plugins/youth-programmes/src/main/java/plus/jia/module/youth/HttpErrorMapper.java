package plus.jia.module.youth;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import plus.jia.spi.LocalizedText;

/** Tells that an address or method does not exist here. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {
    private static final LocalizedText DETAIL = LocalizedText.of(
            "找不到所要的内容，请检查地址、方法和内容类型。", "There is no such thing; check address, method and content type.");

    @Context
    private HttpHeaders request;

    @Override
    public Response toResponse(WebApplicationException error) {
        return new Problem(error.getResponse().getStatus(), "http", DETAIL).in(request);
    }
}
