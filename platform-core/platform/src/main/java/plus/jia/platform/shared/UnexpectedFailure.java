package plus.jia.platform.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Keeps a failure that nobody foresaw in the log, under a number that its reader can quote. */
public final class UnexpectedFailure {
    private static final Logger LOG = System.getLogger(UnexpectedFailure.class.getName());

    private UnexpectedFailure() {}

    /** Logs a failure and answers what its reader may know of it. */
    public static Problem log(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Unexpected failure " + number, failure);
        return Problem.of(500, "unexpected", number);
    }
}
