package plus.jia.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Keeps the content policy of PrimeFaces to the console. PrimeFaces adds to each page a policy with a nonce for its scripts (see
 * {@code primefaces.CSP_POLICY} in web.xml). In the console that policy replaces ours, as a browser would obey both and block those
 * scripts. Elsewhere there is none ({@link NoNonceOutsideConsole}), and a form need not send a nonce back.
 */
final class PrimeFacesPolicy {
    static final String HEADER = "Content-Security-Policy";

    private static final String NONCE = "primefaces.nonce";

    /** Of the form that PrimeFaces demands; no header names it, so no script can make use of it. */
    private static final String NO_NONCE =
            Base64.getEncoder().encodeToString(new UUID(0, 0).toString().getBytes(StandardCharsets.UTF_8));

    private PrimeFacesPolicy() {}

    static boolean isConsole(HttpServletRequest request) {
        return request.getServletPath().startsWith("/console");
    }

    static HttpServletRequest request(HttpServletRequest request) {
        return isConsole(request) ? request : new NonceNotNeeded(request);
    }

    static HttpServletResponse response(HttpServletRequest request, HttpServletResponse response) {
        return isConsole(request) ? new LatestPolicy(response) : response;
    }

    private static final class NonceNotNeeded extends HttpServletRequestWrapper {
        NonceNotNeeded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return NONCE.equals(name) ? NO_NONCE : super.getParameter(name);
        }
    }

    private static final class LatestPolicy extends HttpServletResponseWrapper {
        LatestPolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (HEADER.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
