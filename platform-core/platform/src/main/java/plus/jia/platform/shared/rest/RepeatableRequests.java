package plus.jia.platform.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.IdempotencyKeys;
import plus.jia.platform.shared.IdempotencyKeys.Known;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.ProblemDocument;
import plus.jia.platform.shared.Sha256;

/**
 * Lets clients repeat a changing request safely: with an {@code Idempotency-Key} the same request gets the first answer, refusals included,
 * and changes nothing; a key that comes with something else is refused with 422. Without one the request is done as it is.
 */
@ApplicationScoped
public class RepeatableRequests {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final Pattern KEY = Pattern.compile("[!-~]{1," + LONGEST_KEY + "}");

    @Inject
    private IdempotencyKeys keys;

    private final Jsonb jsonb = JsonConfiguration.create();

    /**
     * What is answered.
     *
     * @param status the HTTP status
     * @param body written as JSON, a problem where the status is 400 or more
     */
    public record Reply(int status, Object body) {}

    /** Adds headers to an answer about what was changed. */
    @FunctionalInterface
    public interface Headers {
        void add(Response.ResponseBuilder answer, String subject);
    }

    /** Does a request whose answer needs no headers of its own. */
    public Response answer(
            String owner,
            HttpServletRequest request,
            @Nullable Object body,
            Supplier<String> first,
            Function<String, Reply> then) {
        return answer(owner, request, body, first, then, (answer, subject) -> {});
    }

    /**
     * Does a request.
     *
     * @param owner who sent it
     * @param request as it came
     * @param body what it asks, or {@code null}
     * @param first makes the change, in one transaction with the key, and names what it changed
     * @param then tells the answer, from that name; outside the transaction, and perhaps more than once
     * @param headers adds headers to the answer, unless it is a refusal
     */
    public Response answer(
            String owner,
            HttpServletRequest request,
            @Nullable Object body,
            Supplier<String> first,
            Function<String, Reply> then,
            Headers headers) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            String subject = first.get();
            Reply reply = then.apply(subject);
            return response(reply.status(), written(reply), subject, headers);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.invalid(HEADER, "idempotency-key-malformed", LONGEST_KEY);
        }
        IdempotencyKeys.Request known = new IdempotencyKeys.Request(owner, key, fingerprint(request, body));
        Known answer = known(known, request, first, then);
        return response(answer.status(), answer.body(), answer.subject(), headers);
    }

    private Known known(
            IdempotencyKeys.Request asked,
            HttpServletRequest request,
            Supplier<String> first,
            Function<String, Reply> then) {
        try {
            Known known = keys.once(asked, first);
            return known.status() == null ? answered(asked, then.apply(known.subject())) : known;
        } catch (Problem refusal) {
            if (refusal.status() == 422 || refusal.status() == 429 || refusal.status() >= 500) {
                throw refusal;
            }
            return keys.answer(asked, refusal.status(), document(refusal, request));
        }
    }

    private Known answered(IdempotencyKeys.Request asked, Reply reply) {
        return keys.answer(asked, reply.status(), written(reply));
    }

    private static String document(Problem refusal, HttpServletRequest request) {
        return ProblemDocument.of(refusal, Language.of(request), request.getRequestURI())
                .toJson()
                .toString();
    }

    private String written(Reply reply) {
        return reply.body() instanceof String text ? text : jsonb.toJson(reply.body());
    }

    private static Response response(int status, String body, @Nullable String subject, Headers headers) {
        Response.ResponseBuilder response = Response.status(status)
                .type(status >= 400 ? ProblemDocument.MEDIA_TYPE : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body);
        if (status < 400 && subject != null) {
            headers.add(response, subject);
        }
        return response.build();
    }

    private String fingerprint(HttpServletRequest request, @Nullable Object body) {
        String asked =
                request.getMethod() + ' ' + request.getRequestURI() + '\n' + (body == null ? "" : jsonb.toJson(body));
        return Sha256.hex(asked);
    }
}
