package plus.jia.platform.module.lifecycle;

/** A module could not be started; the message is for the office. */
class StartFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartFailedException(String message) {
        super(message);
    }
}
