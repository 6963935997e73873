package plus.jia.bridge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which module and building the current thread is calling for. Bound for the length of one call. */
final class CallScope implements AutoCloseable {
    private static final ThreadLocal<CallScope> CURRENT = new ThreadLocal<>();

    private final String moduleId;
    private final @Nullable String building;

    private CallScope(String moduleId, @Nullable String building) {
        this.moduleId = moduleId;
        this.building = building;
    }

    static CallScope open(String moduleId, @Nullable String building) {
        CallScope scope = new CallScope(moduleId, building);
        CURRENT.set(scope);
        return scope;
    }

    static Optional<CallScope> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    String moduleId() {
        return moduleId;
    }

    @Nullable
    String building() {
        return building;
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
