package plus.jia.platform.catalogue.rest;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON: members in the order of declaration, nothing for {@code null}. JSON-B would write the members of records in no order at
 * all, or by the alphabet.
 */
final class AnswerWriter {
    private AnswerWriter() {}

    static Answer write(Record value) {
        return Answer.of(object(value).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonValue object(Record value) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object member = member(component, value);
            if (member != null) {
                object.add(component.getName(), value(member));
            }
        }
        return object.build();
    }

    private static @Nullable Object member(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + of.getClass(), e);
        }
    }

    private static JsonValue value(Object value) {
        if (value instanceof Record inner) {
            return object(inner);
        }
        if (value instanceof List<?> list) {
            return array(list);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof BigDecimal amount) {
            return JSON.createValue(amount);
        }
        if (value instanceof Number whole) {
            return JSON.createValue(whole.longValue());
        }
        return JSON.createValue(text(value));
    }

    private static JsonValue array(List<?> list) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        list.forEach(element -> array.add(value(element)));
        return array.build();
    }

    private static String text(Object value) {
        // Its own toString leaves out seconds of zero, which some readers of RFC 3339 refuse.
        return value instanceof OffsetDateTime time
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
                : value.toString();
    }
}
