package plus.jia.module.clinic;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import plus.jia.spi.LocalizedText;

/** Unknown addresses, wrong methods and the like, which the container finds before any resource is asked. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {
    private static final LocalizedText DETAIL = LocalizedText.of(
            "请求无法处理，请检查地址、方法和内容类型。", "The request cannot be handled; check address, method and content type.");

    @Context
    private HttpHeaders request;

    @Override
    public Response toResponse(WebApplicationException error) {
        return new Problem(error.getResponse().getStatus(), "http", Optional.empty(), DETAIL).in(request);
    }
}
