package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Produces the clock and the street's zone that every bean is given, so that a test can give others. */
@ApplicationScoped
public class Time {
    private final ZoneId zone;

    /** For the container's proxy. */
    protected Time() {
        this("Asia/Shanghai");
    }

    /** The configuration is asked once: it answers slowly, and beans of each request want to know. */
    @Inject
    Time(@ConfigProperty(name = "jia.zone", defaultValue = "Asia/Shanghai") String zone) {
        this.zone = ZoneId.of(zone);
    }

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    ZoneId zone() {
        return zone;
    }
}
