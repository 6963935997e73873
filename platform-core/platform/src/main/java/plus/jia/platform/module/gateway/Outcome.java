package plus.jia.platform.module.gateway;

import java.util.function.Function;

/** What came of a call into a module. */
public sealed interface Outcome<T> {
    /** The checked copy of what it answered. */
    record Answered<T>(T value) implements Outcome<T> {}

    /** No usable answer, with a sentence for the office. */
    record Failed<T>(FailureKind kind, String message) implements Outcome<T> {}

    /** The value, or whatever is made of the failure. */
    default T orElse(Function<Failed<T>, T> fallback) {
        return this instanceof Answered<T> answered ? answered.value() : fallback.apply((Failed<T>) this);
    }
}
