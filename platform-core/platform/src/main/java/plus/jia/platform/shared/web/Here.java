package plus.jia.platform.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of the page being shown. */
@Named("here")
@RequestScoped
public class Here {
    @Inject
    private HttpServletRequest request;

    /** For {@code aria-current} of a link: {@code page} where it leads here, otherwise nothing. */
    public @Nullable String current(String... paths) {
        return List.of(paths).contains(request.getRequestURI()) ? "page" : null;
    }

    /** This page with one parameter of its query set, or left out when it has no value. */
    public String with(String name, Object value) {
        return request.getRequestURI() + query(request.getQueryString(), name, String.valueOf(value));
    }

    static String query(@Nullable String known, String name, String value) {
        Stream<String> others = Arrays.stream(known == null ? new String[0] : known.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="));
        Stream<String> wanted = value.isEmpty()
                ? Stream.of()
                : Stream.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        String query = Stream.concat(others, wanted).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
