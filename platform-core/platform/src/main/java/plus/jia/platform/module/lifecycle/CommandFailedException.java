package plus.jia.platform.module.lifecycle;

import org.jspecify.annotations.Nullable;

/** A command of the server reported failure. */
class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String command, String words, @Nullable Throwable cause) {
        super(command + ": " + words, cause);
    }
}
