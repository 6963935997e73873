package plus.jia.platform.module.gateway;

/**
 * What a module threw, told in words. It carries nothing of the module, so that keeping it does not keep the module's class loader
 * alive.
 */
final class ModuleFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FailureKind kind;

    private ModuleFailedException(FailureKind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    FailureKind kind() {
        return kind;
    }

    static ModuleFailedException of(Throwable thrown) {
        if (thrown instanceof InvalidAnswerException) {
            return new ModuleFailedException(FailureKind.INVALID_ANSWER, thrown.getMessage());
        }
        return new ModuleFailedException(FailureKind.THREW, describe(thrown));
    }

    private static String describe(Throwable thrown) {
        StringBuilder words = new StringBuilder(thrown.getClass().getName());
        if (thrown.getMessage() != null) {
            words.append(": ").append(thrown.getMessage());
        }
        StackTraceElement[] frames = thrown.getStackTrace();
        if (frames.length > 0) {
            words.append(" at ").append(frames[0]);
        }
        return words.toString();
    }
}
