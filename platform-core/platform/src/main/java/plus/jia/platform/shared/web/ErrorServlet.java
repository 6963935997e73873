package plus.jia.platform.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import plus.jia.platform.shared.HttpProblems;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.UnexpectedFailure;

/** Tells what the container refuses, and what pages throw. Only the container's error dispatch reaches it. */
@WebServlet("/problem")
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            Refusals.write(request, response, problem(request), address(request));
        } else {
            Refusals.send(request, response, HttpProblems.of(404));
        }
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return ofFailure(failure);
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status < 500
                ? HttpProblems.of(status)
                : UnexpectedFailure.log(new ServletException("status " + status + " at " + address(request)));
    }

    /** Faces and the container wrap what a page threw. */
    private static Problem ofFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return UnexpectedFailure.log(failure);
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
