package plus.jia.launcher.console;

/** Why Jia+ cannot start, said in one line for the person at the terminal; the cause goes to the log only. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String line) {
        super(line);
    }

    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
