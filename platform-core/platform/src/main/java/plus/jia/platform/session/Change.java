package plus.jia.platform.session;

import org.jspecify.annotations.Nullable;

/**
 * What is to become of one part of a session.
 *
 * @param isWanted whether it is to become anything else at all
 * @param to what it is to become; {@code null} for nothing
 */
public record Change<T>(boolean isWanted, @Nullable T to) {
    /** It stays as it is. */
    public static <T> Change<T> none() {
        return new Change<>(false, null);
    }

    /** It becomes this, or nothing. */
    public static <T> Change<T> to(@Nullable T value) {
        return new Change<>(true, value);
    }

    @Nullable
    T of(@Nullable T present) {
        return isWanted ? to : present;
    }
}
