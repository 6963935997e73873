package plus.jia.platform.module.gateway;

import org.jspecify.annotations.Nullable;

/** Keeps what went wrong with modules, for the office. */
public interface FailureLog {
    /** Records one failure; must not throw and must be quick. */
    void record(String moduleId, @Nullable String building, Operation operation, FailureKind kind, String message);
}
