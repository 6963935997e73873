package plus.jia.platform.shared.rest;

import jakarta.ws.rs.ext.Provider;
import plus.jia.platform.shared.Problem;

/** Tells which parameter could not be read. */
@Provider
public class InvalidParameterMapper extends ProblemMapping<InvalidParameterException> {
    @Override
    Problem problemOf(InvalidParameterException failure) {
        return failure.problem();
    }
}
