package plus.jia.module.clinic;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import plus.jia.spi.LocalizedText;

/** A body that is no JSON object of texts. */
@Provider
public class UnreadableInputMapper implements ExceptionMapper<ProcessingException> {
    private static final LocalizedText DETAIL =
            LocalizedText.of("内容不是有效的 JSON 对象。", "The body is not a valid JSON object.");

    @Context
    private HttpHeaders request;

    @Override
    public Response toResponse(ProcessingException error) {
        return new Problem(400, "unreadable", Optional.empty(), DETAIL).in(request);
    }
}
