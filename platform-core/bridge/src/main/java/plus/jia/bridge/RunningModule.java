package plus.jia.bridge;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A module that has started and waits to be called. Only the platform's gateway calls it.
 *
 * @param identity what its archive says of itself
 * @param contextPath where its own pages are
 * @param classLoader its class loader
 * @param capabilities its beans
 * @param context the way into it
 */
public record RunningModule(
        ModuleIdentity identity,
        String contextPath,
        ClassLoader classLoader,
        Capabilities capabilities,
        ModuleContext context) {
    /**
     * Calls the module inside its own context.
     *
     * @param building the building the call is about, or {@code null}
     * @param call what to ask, copying what it gets before it returns
     * @param <T> the answer
     * @return the answer, may be {@code null} as everything foreign
     * @throws Exception whatever the module throws
     */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T call(@Nullable String building, Function<Capabilities, T> call) throws Exception {
        Callable<T> inside = () -> call.apply(capabilities);
        return (T) context.run(building, inside);
    }
}
