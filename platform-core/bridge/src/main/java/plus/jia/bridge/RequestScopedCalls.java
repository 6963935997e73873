package plus.jia.bridge;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The inner half of a contextual call: the request scope, and which building the call is about. */
final class RequestScopedCalls implements ModuleContext {
    private final String moduleId;
    private final Instance<Object> beans;

    RequestScopedCalls(String moduleId, Instance<Object> beans) {
        this.moduleId = moduleId;
        this.beans = beans;
    }

    @Override
    public @Nullable Object run(@Nullable String building, Callable<?> call) throws Exception {
        RequestContextController requestScope =
                beans.select(RequestContextController.class).get();
        boolean opened = requestScope.activate();
        try (CallScope scope = CallScope.open(moduleId, building)) {
            return call.call();
        } finally {
            if (opened) {
                requestScope.deactivate();
            }
        }
    }
}
