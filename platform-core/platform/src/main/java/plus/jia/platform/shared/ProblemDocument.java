package plus.jia.platform.shared;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A problem as its reader sees it (RFC 9457), in one language.
 *
 * @param type the problem's stable type, without the address before it
 * @param status the HTTP status
 * @param title what went wrong, the same for every problem of the type
 * @param detail what went wrong this time, and what to do
 * @param instance the path that was asked for
 * @param extra further members, such as {@code field}
 */
public record ProblemDocument(
        String type, int status, String title, String detail, String instance, Map<String, Object> extra) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What every type's address begins with. */
    public static final String TYPES = "https://jia.plus/problems/";

    /** Tells a problem in a language. */
    public static ProblemDocument of(Problem problem, Locale locale, String instance) {
        String key = "problem." + problem.type();
        return new ProblemDocument(
                problem.type(),
                problem.status(),
                Texts.text(locale, key + ".title"),
                detail(problem, locale),
                instance,
                extra(problem, locale));
    }

    /** Several wrong fields are told together: {@code errors} has what is wrong by field. */
    private static Map<String, Object> extra(Problem problem, Locale locale) {
        if (problem.all().size() == 1) {
            return problem.extra();
        }
        Map<String, Object> errors = new TreeMap<>();
        problem.all()
                .forEach(each -> errors.putIfAbsent(
                        String.valueOf(each.extra().getOrDefault("field", "")), detail(each, locale)));
        Map<String, Object> extra = new TreeMap<>(problem.extra());
        extra.put("errors", errors);
        return extra;
    }

    private static String detail(Problem problem, Locale locale) {
        return Texts.text(
                locale,
                "problem." + problem.type() + ".detail",
                problem.parameters().toArray());
    }

    public JsonObject toJson() {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", TYPES + type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance);
        new TreeMap<>(extra).forEach((name, value) -> json.add(name, jsonValue(value)));
        return json.build();
    }

    private static JsonValue jsonValue(Object value) {
        if (value instanceof Number number) {
            return JSON.createValue(number.longValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Map<?, ?> members) {
            JsonObjectBuilder json = JSON.createObjectBuilder();
            members.forEach((name, member) -> json.add(name.toString(), jsonValue(member)));
            return json.build();
        }
        return JSON.createValue(value.toString());
    }
}
