package plus.jia.platform.shared.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;

/** Reads the fields of a JSON body and says which one is missing, malformed or unknown. */
public final class BodyFields {
    private final JsonObject body;

    /** Refuses a body that is missing or has a field of another name. */
    public BodyFields(@Nullable JsonObject body, Set<String> names) {
        if (body == null) {
            throw Problem.of(400, "bad-request");
        }
        body.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(unknown -> {
            throw Problem.invalid(unknown, "field-unknown", unknown);
        });
        this.body = body;
    }

    /** A constant, written as in Java or in lower case with hyphens. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String written = text(name).orElseThrow(() -> Problem.invalid(name, "field-missing", name));
        String wanted = written.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(name, "field-not-one-of", name, written));
    }

    public Optional<String> text(String name) {
        return value(name).map(value -> textOf(name, value));
    }

    public Optional<LocalDate> day(String name) {
        return text(name).map(written -> {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException malformed) {
                throw Problem.invalid(name, "field-not-a-day", name, written);
            }
        });
    }

    public Optional<Integer> number(String name) {
        return value(name).map(value -> {
            try {
                return ((JsonNumber) value).intValueExact();
            } catch (ClassCastException | ArithmeticException malformed) {
                throw Problem.invalid(name, "field-not-a-number", name);
            }
        });
    }

    /** A list of at least one text. */
    public <T> List<T> texts(String name, Function<String, T> reader) {
        JsonValue value = value(name).orElseThrow(() -> Problem.invalid(name, "field-missing", name));
        if (!(value instanceof JsonArray array) || array.isEmpty()) {
            throw Problem.invalid(name, "field-not-a-list", name);
        }
        return array.stream()
                .map(element -> reader.apply(textOf(name, element)))
                .toList();
    }

    private Optional<JsonValue> value(String name) {
        return Optional.ofNullable(body.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private static String textOf(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw Problem.invalid(name, "field-not-a-text", name);
    }
}
