package plus.jia.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The network address that a request really comes from, seen through the reverse proxies named in {@code jia.proxy.addresses}. */
@ApplicationScoped
public class ClientAddress {
    private final Set<String> proxies;

    @Inject
    ClientAddress(@ConfigProperty(name = "jia.proxy.addresses") Optional<String[]> proxies) {
        this(proxies.map(Set::of).orElse(Set.of()));
    }

    ClientAddress(Set<String> proxies) {
        this.proxies = Set.copyOf(proxies);
    }

    /** For the container's proxy of this bean. */
    ClientAddress() {
        this(Set.of());
    }

    /** Tells where a request comes from. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    /**
     * Tells where a request comes from.
     *
     * @param remote the address of the connection
     * @param forwardedFor the {@code X-Forwarded-For} header; believed only when a known proxy sent it, and read from its end, since anybody
     *     can write its beginning
     */
    public String of(String remote, @Nullable String forwardedFor) {
        if (forwardedFor == null || !proxies.contains(remote)) {
            return remote;
        }
        List<String> hops = Arrays.asList(forwardedFor.split(","));
        Collections.reverse(hops);
        return hops.stream()
                .map(String::strip)
                .filter(hop -> !hop.isEmpty() && !proxies.contains(hop))
                .findFirst()
                .orElse(remote);
    }
}
