package plus.jia.bridge;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands before everything a module serves: whoever the platform does not admit gets no further. */
final class ModuleGate implements Filter {
    static final String SESSION_COOKIE = "JIA_SESSION";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Verdict NO_PLATFORM =
            new Verdict.Refused(503, "platform-not-ready", "平台未就绪 / platform not ready", "请稍后再试 / try again later", 5L);

    private final String moduleId;

    ModuleGate(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (http.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        Optional<PlatformServices> services = ModuleRegistry.get().platform();
        Verdict verdict =
                services.map(platform -> platform.admit(moduleId, knock(http))).orElse(NO_PLATFORM);
        if (verdict instanceof Verdict.Admitted admitted) {
            chain.doFilter(new AdmittedRequest(http, admitted), response);
            if (mayHaveChanged(http, (HttpServletResponse) response)) {
                services.ifPresent(platform -> platform.changedByRequest(moduleId));
            }
        } else {
            refuse((Verdict.Refused) verdict, (HttpServletResponse) response);
        }
    }

    private static boolean mayHaveChanged(HttpServletRequest request, HttpServletResponse response) {
        return !SAFE.contains(request.getMethod()) && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
    }

    private static Knock knock(HttpServletRequest http) {
        return new Knock(
                http.getMethod(),
                path(http),
                http.getHeader("Authorization"),
                session(http),
                http.getRemoteAddr(),
                headers(http));
    }

    /** Servlet and path info are decoded and normalised by the container; the raw URI is not. */
    private static String path(HttpServletRequest http) {
        String info = http.getPathInfo();
        String path = http.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }

    private static @Nullable String session(HttpServletRequest http) {
        Cookie[] cookies = http.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(SESSION_COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, String> headers(HttpServletRequest http) {
        Map<String, String> found = new HashMap<>();
        Stream.of("Sec-Fetch-Site", "Origin", "Referer", "Host", "Accept-Language", "X-Forwarded-For")
                .forEach(name -> {
                    String value = http.getHeader(name);
                    if (value != null) {
                        found.put(name, value);
                    }
                });
        return found;
    }

    private static void refuse(Verdict.Refused refused, HttpServletResponse response) throws IOException {
        response.setStatus(refused.status());
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (refused.status() == 401) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Jia+\", charset=\"UTF-8\"");
        }
        if (refused.retryAfter() != null) {
            response.setHeader("Retry-After", refused.retryAfter().toString());
        }
        response.getOutputStream().write(problem(refused).getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(Verdict.Refused refused) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "https://jia.plus/problems/" + refused.type())
                .add("title", refused.title())
                .add("status", refused.status())
                .add("detail", refused.detail());
        if (refused.retryAfter() != null) {
            problem.add("retryAfter", refused.retryAfter());
        }
        return problem.build().toString();
    }
}
