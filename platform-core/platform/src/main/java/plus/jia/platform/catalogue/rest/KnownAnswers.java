package plus.jia.platform.catalogue.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers what was asked before of the snapshot in force, and hands on everything else. It stands behind the filters of headers and language, and
 * exists because the REST runtime costs several times what sending the bytes costs.
 */
public class KnownAnswers extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient Answers answers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Answer> known = isPlain(request) ? answers.known(Question.of(request)) : Optional.empty();
        if (known.isPresent()) {
            send(known.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && takesJson(request.getHeader("Accept"));
    }

    private static boolean takesJson(@Nullable String accept) {
        return accept == null || accept.equals("*/*") || accept.equals("application/json");
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", answer.quotedTag());
        response.setHeader("Cache-Control", Answers.REVALIDATE);
        if (answer.isKnownTo(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
