package plus.jia.platform.module.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** How much of everything a module gets; each by configuration. */
@ApplicationScoped
public class CallLimits {
    private final Config config;

    /** For the container's proxy. */
    protected CallLimits() {
        this(null);
    }

    @Inject
    public CallLimits(Config config) {
        this.config = config;
    }

    /** How long one call may take. */
    public Duration timeLimit(Operation operation) {
        Duration usual = operation == Operation.DECIDE || operation == Operation.HEALTH
                ? Duration.ofSeconds(2)
                : Duration.ofSeconds(5);
        return value("jia.gateway.time-limit", Duration.class, usual);
    }

    /** How many calls at a time for one module and building. */
    public int callsPerBuilding() {
        return value("jia.gateway.calls-per-building", Integer.class, 4);
    }

    /** How many threads one module may occupy, hung ones included. */
    public int threadsPerModule() {
        return value("jia.gateway.threads-per-module", Integer.class, 8);
    }

    /** How many failures in a row cut a module off for a building. */
    public int failuresToCutOff() {
        return value("jia.gateway.failures-to-cut-off", Integer.class, 5);
    }

    /** How long it is left alone then. */
    public Duration cutOffTime() {
        return value("jia.gateway.cut-off-time", Duration.class, Duration.ofSeconds(30));
    }

    private <T> T value(String key, Class<T> type, T usual) {
        return config.getOptionalValue(key, type).orElse(usual);
    }
}
