package plus.jia.module.youth;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import plus.jia.spi.LocalizedText;

/** Tells that a body is no JSON of the form asked for. */
@Provider
public class UnreadableInputMapper implements ExceptionMapper<ProcessingException> {
    private static final LocalizedText DETAIL = LocalizedText.of(
            "内容不是有效的 JSON，或其中的星期、日期、时间、类别写法不对。",
            "The body is not valid JSON, or a weekday, date, time or kind in it is none.");

    @Context
    private HttpHeaders request;

    @Override
    public Response toResponse(ProcessingException unreadable) {
        return Problem.input("unreadable", DETAIL).in(request);
    }
}
