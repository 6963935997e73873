package plus.jia.platform.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Tasks for timers, which would not run a task again that threw. */
public final class LoggedTask {
    private LoggedTask() {}

    /** The task, with what it throws logged instead. */
    public static Runnable of(Logger log, String failure, Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                log.log(Level.ERROR, failure, e);
            }
        };
    }
}
