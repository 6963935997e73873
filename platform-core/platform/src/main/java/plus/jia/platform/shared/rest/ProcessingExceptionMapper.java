package plus.jia.platform.shared.rest;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.UnexpectedFailure;

/** Tells what is wrong with a body that could not be read. */
@Provider
public class ProcessingExceptionMapper extends ProblemMapping<ProcessingException> {
    @Override
    Problem problemOf(ProcessingException failure) {
        return failure.getCause() instanceof JsonbException unreadable
                ? JsonProblems.of(unreadable)
                : UnexpectedFailure.log(failure);
    }
}
