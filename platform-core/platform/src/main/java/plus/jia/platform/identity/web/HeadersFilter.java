package plus.jia.platform.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets the headers that make a browser strict, on every answer. */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Server", "Jia");

    private static final String PERMISSIONS =
            "camera=(%s), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /** The one page that looks through a camera, for the codes that people show. */
    private static final String SCANNING = "/console/check-in";

    @Inject
    @ConfigProperty(name = "jia.public.url")
    private transient Optional<URI> publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(
                "Permissions-Policy",
                PERMISSIONS.formatted(request.getRequestURI().equals(SCANNING) ? "self" : ""));
        response.setHeader(PrimeFacesPolicy.HEADER, ContentPolicy.of(request.getRequestURI()));
        if (publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(PrimeFacesPolicy.request(request), PrimeFacesPolicy.response(request, response));
    }
}
