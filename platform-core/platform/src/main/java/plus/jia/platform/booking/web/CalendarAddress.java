package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whole addresses of ours, for what leaves the page: calendars and QR codes. */
@RequestScoped
class CalendarAddress {
    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "jia.public.url")
    private Optional<URI> publicUrl;

    String of(String token) {
        return whole("/api/v1/calendar/" + token + ".ics");
    }

    /** As configured; else as the browser called us, which only the person who asked gets to see. */
    String whole(String path) {
        return publicUrl
                .map(url -> url.resolve(path).toString())
                .orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host") + path);
    }
}
