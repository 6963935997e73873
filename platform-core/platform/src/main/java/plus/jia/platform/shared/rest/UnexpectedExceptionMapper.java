package plus.jia.platform.shared.rest;

import jakarta.ws.rs.ext.Provider;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.UnexpectedFailure;

/** Tells everything else: the caller learns a number, the log the rest. */
@Provider
public class UnexpectedExceptionMapper extends ProblemMapping<Throwable> {
    @Override
    Problem problemOf(Throwable failure) {
        return UnexpectedFailure.log(failure);
    }
}
