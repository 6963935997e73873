package plus.jia.platform.shared;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A refusal with a stable type, thrown by services and shown by pages and the API (RFC 9457).
 *
 * <p>The {@code type} is the last part of {@code https://jia.plus/problems/…} and the key of the texts {@code problem.<type>.title} and
 * {@code problem.<type>.detail} in {@code plus/jia/platform/messages*.properties}; {@code parameters} fill {@code {0}}, {@code {1}} … there.
 */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final transient List<Object> parameters;
    private final transient Map<String, Object> extra;
    private final transient List<Problem> others;

    private Problem(int status, String type, Map<String, Object> extra, List<Object> parameters, List<Problem> others) {
        super(type + " " + parameters);
        this.status = status;
        this.type = Objects.requireNonNull(type);
        this.parameters = List.copyOf(parameters);
        this.extra = Map.copyOf(extra);
        this.others = List.copyOf(others);
    }

    /** The first of several refusals of one request, which tells of the others too, so that all can be mended at once. */
    public static Problem of(List<Problem> problems) {
        Problem first = problems.get(0);
        return new Problem(
                first.status, first.type, first.extra, first.parameters, problems.subList(1, problems.size()));
    }

    /** What was asked for does not exist: 404. */
    public static Problem notFound(String type, Object... parameters) {
        return new Problem(404, type, Map.of(), List.of(parameters), List.of());
    }

    /** A value is wrong: 400, with the name of the field it belongs to. */
    public static Problem invalid(String field, String type, Object... parameters) {
        return new Problem(400, type, Map.of("field", field), List.of(parameters), List.of());
    }

    /** It contradicts what is stored: 409. */
    public static Problem conflict(String type, Object... parameters) {
        return new Problem(409, type, Map.of(), List.of(parameters), List.of());
    }

    /** A value contradicts what is stored: 409, with the name of the field it belongs to. */
    public static Problem conflictIn(String field, String type, Object... parameters) {
        return new Problem(409, type, Map.of("field", field), List.of(parameters), List.of());
    }

    /** The account may not do this: 403. */
    public static Problem forbidden(String type, Object... parameters) {
        return new Problem(403, type, Map.of(), List.of(parameters), List.of());
    }

    /** Asked too often or at a bad moment: 429 or 503, with how long to wait. */
    public static Problem later(int status, Duration wait, String type, Object... parameters) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new Problem(status, type, Map.of("retryAfter", seconds), List.of(parameters), List.of());
    }

    /** Any other status. */
    public static Problem of(int status, String type, Object... parameters) {
        return new Problem(status, type, Map.of(), List.of(parameters), List.of());
    }

    /** The same refusal with a further member of its document: a text, a number, a truth value, or a map of those. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(extra);
        more.put(name, value);
        return new Problem(status, type, more, parameters, others);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public List<Object> parameters() {
        return parameters;
    }

    /** Further members of the problem document, such as {@code field}. */
    public Map<String, Object> extra() {
        return extra;
    }

    /** This refusal, and whatever else is wrong with the same request. */
    public List<Problem> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }
}
