package plus.jia.bridge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request let into a module: it tells the module who asks, and hides what could open other doors in that person's name. */
final class AdmittedRequest extends HttpServletRequestWrapper {
    private static final Set<String> HIDDEN = Set.of("authorization", "cookie");

    private final Verdict.Admitted caller;

    AdmittedRequest(HttpServletRequest request, Verdict.Admitted caller) {
        super(request);
        this.caller = caller;
    }

    @Override
    public Principal getUserPrincipal() {
        return caller::username;
    }

    @Override
    public String getRemoteUser() {
        return caller.username();
    }

    @Override
    public boolean isUserInRole(String role) {
        return caller.roles().contains(role);
    }

    @Override
    public String getAuthType() {
        return BASIC_AUTH;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return hidden(name) ? visibleCookies(name) : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!hidden(name)) {
            return super.getHeaders(name);
        }
        String visible = visibleCookies(name);
        return Collections.enumeration(visible == null ? List.of() : List.of(visible));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> getHeader(name) != null)
                .toList());
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        Cookie[] all = super.getCookies();
        return all == null ? null : ownCookies(all).toArray(Cookie[]::new);
    }

    private static boolean hidden(String name) {
        return HIDDEN.contains(name.toLowerCase(Locale.ROOT));
    }

    private @Nullable String visibleCookies(String name) {
        Cookie[] all = super.getCookies();
        if (all == null || !name.equalsIgnoreCase("cookie")) {
            return null;
        }
        List<String> own = ownCookies(all)
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .toList();
        return own.isEmpty() ? null : String.join("; ", own);
    }

    private static Stream<Cookie> ownCookies(Cookie[] all) {
        return Arrays.stream(all).filter(cookie -> !cookie.getName().equals(ModuleGate.SESSION_COOKIE));
    }
}
