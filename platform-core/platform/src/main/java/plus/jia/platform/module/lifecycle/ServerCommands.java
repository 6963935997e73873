package plus.jia.platform.module.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import plus.jia.bridge.ModuleRegistry;

/**
 * The server's own administration commands. Its command runner is reached by reflection: the server's internal classes are on the class path at
 * run time, but in no published artifact to compile against.
 */
@ApplicationScoped
public class ServerCommands {
    /**
     * Runs one command.
     *
     * @throws CommandFailedException with the server's own words when the command reports failure
     */
    public void run(String command, String... arguments) {
        try {
            Object result = runner().getClass()
                    .getMethod("run", String.class, String[].class)
                    .invoke(runner(), command, arguments);
            requireSuccess(command, result);
        } catch (InvocationTargetException e) {
            throw new CommandFailedException(command, String.valueOf(e.getCause()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the server has no command runner", e);
        }
    }

    private static Object runner() throws ReflectiveOperationException {
        ClassLoader server = ModuleRegistry.class.getClassLoader();
        Class<?> globals = Class.forName("org.glassfish.internal.api.Globals", true, server);
        Class<?> runner = Class.forName("org.glassfish.embeddable.CommandRunner", true, server);
        return globals.getMethod("get", Class.class).invoke(null, runner);
    }

    private static void requireSuccess(String command, Object result) throws ReflectiveOperationException {
        Class<?> api = Class.forName(
                "org.glassfish.embeddable.CommandResult",
                true,
                result.getClass().getClassLoader());
        Object status = api.getMethod("getExitStatus").invoke(result);
        if ("FAILURE".equals(String.valueOf(status))) {
            Throwable cause = (Throwable) api.getMethod("getFailureCause").invoke(result);
            String output = String.valueOf(api.getMethod("getOutput").invoke(result));
            throw new CommandFailedException(command, words(output, cause), cause);
        }
    }

    private static String words(String output, Throwable cause) {
        String root = cause == null ? "" : String.valueOf(rootOf(cause));
        return String.join(" ", List.of(output.strip(), root)).strip();
    }

    private static Throwable rootOf(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
