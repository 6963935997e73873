package plus.jia.module.clinic;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells the administration what went wrong, whatever it was. */
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {
    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpHeaders request;

    @Override
    public Response toResponse(Exception error) {
        return problem(error).in(request);
    }

    private static Problem problem(Exception error) {
        if (error instanceof Refusal refusal) {
            return new Problem(refusal.status(), refusal.type(), refusal.field(), refusal.detail());
        }
        if (error instanceof WebApplicationException http) {
            return Problem.of(
                    http.getResponse().getStatus(),
                    "http",
                    "请求无法处理，请检查地址、方法和内容类型。",
                    "The request cannot be handled; check address, method and content type.");
        }
        if (error instanceof ProcessingException) {
            return Problem.of(400, "unreadable", "内容不是有效的 JSON 对象。", "The body is not a valid JSON object.");
        }
        LOG.log(System.Logger.Level.ERROR, "The administration failed", error);
        return Problem.of(500, "unexpected", "系统出错，已记录。", "Something failed; it has been recorded.");
    }
}
