package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Produces the clock that every bean is given, so that a test can give another. */
@ApplicationScoped
public class Time {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
