package plus.jia.platform.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import plus.jia.platform.identity.AccountMechanism;
import plus.jia.platform.identity.Caller;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.identity.SameOrigin;
import plus.jia.platform.shared.HttpProblems;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.web.Refusals;

/** Lets a request in only by a door that is listed and open to its caller, and never one that a foreign page sent. */
public class GateFilter extends HttpFilter {
    /** Nothing in the product; an archive made for tests inside the container names the address of its runner. */
    static final String FURTHER_DOOR = "plus.jia.further-door";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentAccount account;

    @Inject
    private transient SameOrigin sameOrigin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Problem> refusal = refusal(request);
        if (refusal.isPresent()) {
            Refusals.send(request, response, refusal.get());
            return;
        }
        Optional<Caller> caller = AccountMechanism.caller(request);
        if (caller.isPresent()) {
            account.enter(caller.get());
            forbidStoring(request, response);
        }
        chain.doFilter(request, response);
    }

    /** What is shown to somebody is theirs alone; scripts and styles of widgets are everybody's. */
    private static void forbidStoring(HttpServletRequest request, HttpServletResponse response) {
        if (!path(request).startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        return AccountMechanism.refusal(request)
                .or(() -> foreign(request))
                .or(() -> closed(door(request), AccountMechanism.caller(request)));
    }

    private Door door(HttpServletRequest request) {
        String path = path(request);
        return path.equals(getServletContext().getInitParameter(FURTHER_DOOR)) ? Door.PUBLIC : Door.of(path);
    }

    private Optional<Problem> foreign(HttpServletRequest request) {
        boolean hasSession = request.getRequestedSessionId() != null;
        return sameOrigin.permits(request.getMethod(), request::getHeader, hasSession)
                ? Optional.empty()
                : Optional.of(Problem.forbidden("foreign-origin"));
    }

    private static Optional<Problem> closed(Door door, Optional<Caller> caller) {
        if (door == Door.NONE) {
            return Optional.of(HttpProblems.of(404));
        }
        if (door.isOpen()) {
            return Optional.empty();
        }
        return caller.isEmpty()
                ? Optional.of(HttpProblems.of(401))
                : caller.filter(door::admits).isPresent() ? Optional.empty() : Optional.of(HttpProblems.of(403));
    }

    /** As the container decoded and normalised it, and will serve it. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }
}
