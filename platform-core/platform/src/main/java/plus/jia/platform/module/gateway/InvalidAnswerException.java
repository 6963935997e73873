package plus.jia.platform.module.gateway;

/** Thrown by a check inside the guard when a module answered what it may not. */
final class InvalidAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidAnswerException(String message) {
        super(message);
    }
}
