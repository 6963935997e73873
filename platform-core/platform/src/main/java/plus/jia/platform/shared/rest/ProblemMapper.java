package plus.jia.platform.shared.rest;

import jakarta.ws.rs.ext.Provider;
import plus.jia.platform.shared.Problem;

/** Tells the refusals of services. */
@Provider
public class ProblemMapper extends ProblemMapping<Problem> {
    @Override
    Problem problemOf(Problem failure) {
        return failure;
    }
}
