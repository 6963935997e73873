package plus.jia.platform.shared.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;

/**
 * Reads query parameters that are numbers, days, instants or constants, and says which one is malformed. A constant may be written as in
 * Java or in lower case with hyphens; a missing or empty parameter is {@code null}, or for a primitive its zero.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Kind> KINDS = Map.of(
            int.class, new Kind("parameter-not-a-number", Integer::valueOf, 0),
            Integer.class, new Kind("parameter-not-a-number", Integer::valueOf, null),
            long.class, new Kind("parameter-not-a-number", Long::valueOf, 0L),
            Long.class, new Kind("parameter-not-a-number", Long::valueOf, null),
            boolean.class, new Kind("parameter-not-yes-or-no", ParameterConverters::yesOrNo, false),
            Boolean.class, new Kind("parameter-not-yes-or-no", ParameterConverters::yesOrNo, null),
            LocalDate.class, new Kind("parameter-not-a-day", LocalDate::parse, null),
            Instant.class, new Kind("parameter-not-an-instant", Instant::parse, null));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = queryParameter(annotations);
        Kind kind = kind(type);
        return name.isEmpty() || kind == null ? null : new Converter<>(name.get(), kind);
    }

    static @Nullable Kind kind(Class<?> type) {
        return type.isEnum() ? constants(type) : KINDS.get(type);
    }

    private static Optional<String> queryParameter(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
    }

    private static Object yesOrNo(String written) {
        if (!written.equals("true") && !written.equals("false")) {
            throw new IllegalArgumentException(written);
        }
        return written.equals("true");
    }

    private static Kind constants(Class<?> type) {
        return new Kind("parameter-not-one-of", written -> constant(type, written), null);
    }

    private static Object constant(Class<?> type, String written) {
        String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }

    /** How one type is read, the problem when it cannot be, and what stands for none. */
    record Kind(
            String problem,
            Function<String, Object> reader,
            @Nullable Object none) {
        @Nullable
        Object read(String name, @Nullable String written) {
            if (written == null || written.isBlank()) {
                return none;
            }
            try {
                return reader.apply(written.strip());
            } catch (IllegalArgumentException | DateTimeParseException malformed) {
                throw Problem.invalid(name, problem, name, written);
            }
        }
    }

    private record Converter<T>(String name, Kind kind) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T fromString(@Nullable String written) {
            try {
                return (T) kind.read(name, written);
            } catch (Problem malformed) {
                throw new InvalidParameterException(malformed);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
