package plus.jia.platform.shared;

/** The problems that have no other type than their HTTP status. */
public final class HttpProblems {
    private HttpProblems() {}

    /** The problem of a status of 400 to 499. */
    public static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "bad-request");
            case 401 -> Problem.of(401, "sign-in-required");
            case 403 -> Problem.of(403, "not-permitted");
            case 404 -> Problem.of(404, "address-unknown");
            case 405 -> Problem.of(405, "method-not-allowed");
            case 406 -> Problem.of(406, "not-acceptable");
            case 413 -> Problem.of(413, "body-too-large");
            case 415 -> Problem.of(415, "media-type-unsupported");
            default -> Problem.of(status, "request-refused", String.valueOf(status));
        };
    }
}
