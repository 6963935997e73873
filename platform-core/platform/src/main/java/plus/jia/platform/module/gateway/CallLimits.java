package plus.jia.platform.module.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** How much of everything a module gets; each by configuration, read once: each call into a module asks for some. */
@ApplicationScoped
public class CallLimits {
    private final Map<Operation, Duration> timeLimits;
    private final int callsPerBuilding;
    private final int threadsPerModule;
    private final int failuresToCutOff;
    private final Duration cutOffTime;

    /** For the container's proxy. */
    protected CallLimits() {
        this(Optional.empty());
    }

    @Inject
    public CallLimits(Config config) {
        this(Optional.of(config));
    }

    private CallLimits(Optional<Config> config) {
        Optional<Duration> timeLimit = value(config, "jia.gateway.time-limit", Duration.class);
        timeLimits = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            timeLimits.put(operation, timeLimit.orElseGet(() -> usual(operation)));
        }
        callsPerBuilding =
                value(config, "jia.gateway.calls-per-building", Integer.class).orElse(4);
        threadsPerModule =
                value(config, "jia.gateway.threads-per-module", Integer.class).orElse(8);
        failuresToCutOff =
                value(config, "jia.gateway.failures-to-cut-off", Integer.class).orElse(5);
        cutOffTime = value(config, "jia.gateway.cut-off-time", Duration.class).orElse(Duration.ofSeconds(30));
    }

    private static Duration usual(Operation operation) {
        return operation == Operation.DECIDE || operation == Operation.HEALTH
                ? Duration.ofSeconds(2)
                : Duration.ofSeconds(5);
    }

    private static <T> Optional<T> value(Optional<Config> config, String key, Class<T> type) {
        return config.flatMap(values -> values.getOptionalValue(key, type));
    }

    /** How long one call may take. */
    public Duration timeLimit(Operation operation) {
        return timeLimits.get(operation);
    }

    /** How many calls at a time for one module and building. */
    public int callsPerBuilding() {
        return callsPerBuilding;
    }

    /** How many threads one module may occupy, hung ones included. */
    public int threadsPerModule() {
        return threadsPerModule;
    }

    /** How many failures in a row cut a module off for a building. */
    public int failuresToCutOff() {
        return failuresToCutOff;
    }

    /** How long it is left alone then. */
    public Duration cutOffTime() {
        return cutOffTime;
    }
}
