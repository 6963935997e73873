package plus.jia.bridge;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs code as if the module's container ran it: its class loader, its naming, a request scope, no transaction of the caller. */
public interface ModuleContext {
    /**
     * Runs a call on the calling thread.
     *
     * @param building the code of the building the call is about; {@code null} when it is about none
     * @param call what to run
     * @return what it answers
     * @throws Exception what it throws
     * @throws IllegalStateException when the module has stopped
     */
    @Nullable
    Object run(@Nullable String building, Callable<?> call) throws Exception;
}
