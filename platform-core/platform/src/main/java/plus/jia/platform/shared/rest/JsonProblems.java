package plus.jia.platform.shared.rest;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;

/** Reads from what the JSON parser threw where the caller's JSON is wrong. Its messages are the only place where it says so. */
final class JsonProblems {
    private static final Pattern UNKNOWN = Pattern.compile("^Json property (\\S+) can not be mapped");
    private static final Pattern WRONG = Pattern.compile("^Unable to deserialize property '([^']+)'");
    private static final Pattern NO_CONSTANT = Pattern.compile("^No enum constant \\S*\\.(\\S+)$");

    private JsonProblems() {}

    static Problem of(Throwable failure) {
        List<Throwable> causes = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .toList();
        return ours(causes)
                .or(() -> syntax(causes))
                .or(() -> message(causes, UNKNOWN).map(name -> Problem.invalid(name, "json-property-unknown", name)))
                .or(() -> message(causes, WRONG).map(name -> Problem.invalid(name, "json-value-wrong", name)))
                .or(() -> message(causes, NO_CONSTANT).map(value -> Problem.of(400, "json-constant-unknown", value)))
                .orElseGet(() -> Problem.of(400, "json-not-understood"));
    }

    /** What a record refused while it was being made. */
    private static Optional<Problem> ours(List<Throwable> causes) {
        return causes.stream()
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
    }

    private static Optional<Problem> syntax(List<Throwable> causes) {
        return causes.stream()
                .filter(JsonParsingException.class::isInstance)
                .map(cause -> ((JsonParsingException) cause).getLocation())
                .map(JsonProblems::malformedAt)
                .findFirst();
    }

    private static Problem malformedAt(@Nullable JsonLocation place) {
        return place == null
                ? Problem.of(400, "json-not-understood")
                : Problem.of(400, "json-malformed", place.getLineNumber(), Math.max(1, place.getColumnNumber()));
    }

    private static Optional<String> message(List<Throwable> causes, Pattern pattern) {
        return causes.stream()
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
