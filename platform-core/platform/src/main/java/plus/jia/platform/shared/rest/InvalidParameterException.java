package plus.jia.platform.shared.rest;

import jakarta.ws.rs.BadRequestException;
import plus.jia.platform.shared.Problem;

/** A parameter that cannot be read; a REST exception because the runtime turns any other thrown while reading parameters into a 404. */
public class InvalidParameterException extends BadRequestException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    InvalidParameterException(Problem problem) {
        super(problem.getMessage());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
