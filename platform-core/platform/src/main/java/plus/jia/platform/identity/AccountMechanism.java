package plus.jia.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.Role;

/**
 * Tells the container who is calling: by the session on pages, by HTTP Basic or the session on the API. Whom it does not know it lets
 * pass as nobody; whether nobody may is decided behind it.
 */
@ApplicationScoped
public class AccountMechanism implements HttpAuthenticationMechanism {
    private static final String CALLER = Caller.class.getName();
    private static final String REFUSAL = AccountMechanism.class.getName() + ".refusal";

    @Inject
    private DoorKeeper doorKeeper;

    @Inject
    private ClientAddress addresses;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return doorKeeper
                    .recognize(basic(request), session(request), addresses.of(request))
                    .map(caller -> admit(caller, request, context))
                    .orElseGet(context::doNothing);
        } catch (Problem refusal) {
            request.setAttribute(REFUSAL, refusal);
            return context.doNothing();
        }
    }

    /** Whom the mechanism recognized. */
    public static Optional<Caller> caller(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(CALLER));
    }

    /** Why it refused to look. */
    public static Optional<Problem> refusal(HttpServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(REFUSAL));
    }

    private static AuthenticationStatus admit(Caller caller, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(CALLER, caller);
        return context.notifyContainerAboutLogin(
                caller.username(), caller.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    private static @Nullable String basic(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") ? request.getHeader("Authorization") : null;
    }

    /**
     * Asking for the session also tells the container that it is in use. The container would take one from the address too, whatever web.xml
     * says: somebody who follows a planted link must not end up in another's session, nor must a copied link be a key.
     */
    private static @Nullable String session(HttpServletRequest request) {
        HttpSession session = request.isRequestedSessionIdFromCookie() ? request.getSession(false) : null;
        return session == null ? null : session.getId();
    }
}
