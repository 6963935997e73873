package plus.jia.platform.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import plus.jia.platform.shared.Challenge;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.ProblemDocument;

/** Answers a request with a problem: as JSON to the API's callers, as a page to everybody else. */
public final class Refusals {
    private Refusals() {}

    /** Answers with a problem, or with the way to the sign-in page. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (problem.status() == 401 && !isApi(request.getRequestURI())) {
            redirect(response, "/login?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        } else {
            write(request, response, problem, request.getRequestURI());
        }
    }

    /** Sends on to an address of our own, relative: the container would make it absolute by what the caller claims our host is. */
    public static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }

    /** Answers with a problem that arose at another address, as the container's error dispatch says. */
    static void write(HttpServletRequest request, HttpServletResponse response, Problem problem, String address)
            throws IOException {
        Locale locale = Language.of(request);
        ProblemDocument document = ProblemDocument.of(problem, locale, address);
        prepare(request, response, problem);
        boolean api = isApi(address);
        response.setContentType(api ? ProblemDocument.MEDIA_TYPE : "text/html;charset=UTF-8");
        String body = api ? document.toJson().toString() : ProblemPage.html(document, locale);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static void prepare(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", Challenge.of(request));
        }
        Object seconds = problem.extra().get("retryAfter");
        if (seconds != null) {
            response.setHeader("Retry-After", seconds.toString());
        }
    }

    private static boolean isApi(String address) {
        return address.startsWith("/api/");
    }

    /** Where to go after signing in; what was being sent is lost, so an unsafe request starts again at the front door. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET") ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }
}
