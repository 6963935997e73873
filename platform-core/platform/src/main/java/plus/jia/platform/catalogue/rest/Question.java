package plus.jia.platform.catalogue.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Language;

/**
 * What was asked, to the letter.
 *
 * @param path the path
 * @param query the query string, or {@code null} when there was none
 * @param locale the language to answer in
 */
record Question(String path, @Nullable String query, Locale locale) {
    static Question of(HttpServletRequest request) {
        return new Question(request.getRequestURI(), request.getQueryString(), Language.of(request));
    }

    int length() {
        return path.length() + (query == null ? 0 : query.length());
    }
}
