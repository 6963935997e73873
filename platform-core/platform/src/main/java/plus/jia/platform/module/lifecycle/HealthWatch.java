package plus.jia.platform.module.lifecycle;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import plus.jia.bridge.Capabilities;
import plus.jia.bridge.ModuleRegistry;
import plus.jia.platform.module.gateway.ModuleGateway;
import plus.jia.platform.module.gateway.Operation;
import plus.jia.platform.module.persistence.ModuleStore;
import plus.jia.platform.shared.Node;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.spi.HealthReport;

/** Asks each running module every half minute how it is, and stores what changed. A module that cannot say counts as down. */
@ApplicationScoped
public class HealthWatch {
    private static final Logger LOG = Logger.getLogger(HealthWatch.class.getName());
    private static final long SECONDS = 30;

    private final Map<String, HealthReport> known = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private ModuleGateway gateway;

    @Inject
    private ModuleStore store;

    @Inject
    private Node node;

    void begin(@Observes @Priority(450) PlatformStarted started) {
        scheduler.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            store.wanted().keySet().stream()
                    .filter(id -> ModuleRegistry.get().find(id).isPresent())
                    .forEach(this::look);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the health of modules could not be looked at", e);
        }
    }

    private void look(String moduleId) {
        HealthReport report = gateway.call(moduleId, null, Operation.HEALTH, HealthWatch::ask)
                .orElse(failed -> new HealthReport(HealthReport.Status.DOWN, shortened(failed.message())));
        if (!report.equals(known.put(moduleId, report))) {
            store.reported(node.name(), moduleId, report);
        }
    }

    private static HealthReport ask(Capabilities module) {
        return module.health().isEmpty()
                ? new HealthReport(HealthReport.Status.UP, "")
                : module.health().get().health();
    }

    private static String shortened(String message) {
        return message.substring(0, Math.min(message.length(), 500));
    }
}
