package plus.jia.platform.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses the language of each request: {@code ?lang=}, on pages then what the reader chose before (a cookie), then {@code Accept-Language}.
 */
public class LanguageFilter extends HttpFilter {
    /** The cookie that remembers a choice made on a page. */
    public static final String COOKIE = "jia_lang";

    private static final long serialVersionUID = 1L;
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> asked = asked(request);
        Locale chosen = choose(request, asked);
        language.speak(chosen, request);
        response.setHeader("Content-Language", chosen.toLanguageTag());
        response.addHeader("Vary", isApi(request) ? "Accept-Language" : "Accept-Language, Cookie");
        if (!isApi(request)) {
            asked.ifPresent(locale -> remember(locale, response));
        }
        chain.doFilter(new Speaking(request, chosen), response);
    }

    private static Locale choose(HttpServletRequest request, Optional<Locale> asked) {
        return asked.or(() -> isApi(request) ? Optional.empty() : remembered(request))
                .orElseGet(() -> Languages.accepted(request.getHeader("Accept-Language")));
    }

    /** Reads the query string itself: asking for a parameter would read the body of a form, which a resource may want as a stream. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith("lang="))
                        .findFirst()
                        .flatMap(pair -> Languages.of(pair.substring("lang=".length())));
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> Languages.of(cookie.getValue()));
    }

    private static void remember(Locale locale, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    /** The request as Faces sees it: with one language, the chosen one. */
    private static final class Speaking extends HttpServletRequestWrapper {
        private final Locale locale;

        Speaking(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
