package plus.jia.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.Modules;

/** Lists how the modules are. Always up: a failed module takes nothing from the others, so it must not take the instance out of service. */
@Readiness
@ApplicationScoped
public class ModulesReport implements HealthCheck {
    private static final Logger LOG = System.getLogger(ModulesReport.class.getName());

    @Inject
    private Modules modules;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("modules").up();
        try {
            modules.all().forEach(module -> response.withData(module.id(), states(module)));
        } catch (RuntimeException e) {
            // Then the database is away, which its own check tells.
            LOG.log(Level.DEBUG, "The modules cannot be listed", e);
        }
        return response.build();
    }

    private static String states(ModuleView module) {
        return module.nodes().stream()
                .map(node -> node.state().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
