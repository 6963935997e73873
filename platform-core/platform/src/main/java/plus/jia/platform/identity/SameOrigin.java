package plus.jia.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests that our own pages, or no browser at all, sent from those that a foreign page made a browser send (CSRF).
 *
 * <p>The browser itself says where a request comes from, and no page can make it lie: by {@code Sec-Fetch-Site}, before that by
 * {@code Origin}, before that by {@code Referer}.
 */
@ApplicationScoped
public class SameOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** {@code none}: the person, not a page, asked, as with a bookmark. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Optional<String> publicAuthority;

    @Inject
    SameOrigin(@ConfigProperty(name = "jia.public.url") Optional<URI> publicUrl) {
        publicAuthority = publicUrl.map(URI::getRawAuthority).map(SameOrigin::lower);
    }

    /** For the container's proxy of this bean. */
    SameOrigin() {
        this(Optional.empty());
    }

    /**
     * Decides on a request.
     *
     * @param method its method; what is safe by HTTP's rules always passes
     * @param header finds a request header by name, {@code null} where there is none
     * @param hasSession whether it carries a session cookie: then a browser that says nothing of where it comes from is not trusted
     * @return whether it may pass
     */
    public boolean permits(String method, Function<String, @Nullable String> header, boolean hasSession) {
        return SAFE.contains(method) || comesFromUs(header).orElse(!hasSession);
    }

    private Optional<Boolean> comesFromUs(Function<String, @Nullable String> header) {
        return Optional.ofNullable(header.apply("Sec-Fetch-Site"))
                .map(OWN_SITES::contains)
                .or(() -> Optional.ofNullable(header.apply("Origin")).map(origin -> isOurs(origin, header)))
                .or(() -> Optional.ofNullable(header.apply("Referer")).map(referer -> isOurs(referer, header)));
    }

    private boolean isOurs(String address, Function<String, @Nullable String> header) {
        Optional<String> theirs = authority(address);
        Optional<String> host = Optional.ofNullable(header.apply("Host")).map(SameOrigin::lower);
        return theirs.isPresent() && (theirs.equals(host) || theirs.equals(publicAuthority));
    }

    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawAuthority()).map(SameOrigin::lower);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
