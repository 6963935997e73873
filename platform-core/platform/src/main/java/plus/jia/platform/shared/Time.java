package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Produces the clock and the street's zone that every bean is given, so that a test can give others. */
@ApplicationScoped
public class Time {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    ZoneId zone(@ConfigProperty(name = "jia.zone", defaultValue = "Asia/Shanghai") String id) {
        return ZoneId.of(id);
    }
}
