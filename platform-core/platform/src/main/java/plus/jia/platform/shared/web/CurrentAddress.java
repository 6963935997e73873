package plus.jia.platform.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address that the reader sees, for links that lead back to it. In pages: {@code #{address}}. */
@Named("address")
@RequestScoped
public class CurrentAddress {
    @Inject
    private HttpServletRequest request;

    public String getInChinese() {
        return in("zh");
    }

    public String getInEnglish() {
        return in("en");
    }

    /** Where to sign in and come back from. */
    public String getOfSignIn() {
        return "/login?next="
                + URLEncoder.encode(join(path(), query().collect(Collectors.joining("&"))), StandardCharsets.UTF_8);
    }

    private String in(String language) {
        return join(
                path(), Stream.concat(query(), Stream.of("lang=" + language)).collect(Collectors.joining("&")));
    }

    private String path() {
        return asked(RequestDispatcher.FORWARD_REQUEST_URI).orElseGet(request::getRequestURI);
    }

    private Stream<String> query() {
        String query = asked(RequestDispatcher.FORWARD_REQUEST_URI).isPresent()
                ? asked(RequestDispatcher.FORWARD_QUERY_STRING).orElse(null)
                : request.getQueryString();
        return parts(query);
    }

    /** What was asked for before one part of the platform handed over to another. */
    private Optional<String> asked(String attribute) {
        return Optional.ofNullable((String) request.getAttribute(attribute));
    }

    private static Stream<String> parts(@Nullable String query) {
        return query == null || query.isEmpty()
                ? Stream.empty()
                : Arrays.stream(query.split("&")).filter(part -> !part.startsWith("lang="));
    }

    private static String join(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
