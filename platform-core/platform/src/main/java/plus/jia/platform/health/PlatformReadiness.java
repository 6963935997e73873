package plus.jia.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import plus.jia.platform.catalogue.Catalogue;
import plus.jia.platform.catalogue.CatalogueSnapshot;
import plus.jia.platform.shared.Problem;

/** Ready when the catalogue can be read. */
@Readiness
@ApplicationScoped
public class PlatformReadiness implements HealthCheck {
    @Inject
    private Catalogue catalogue;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("platform");
        try {
            CatalogueSnapshot snapshot = catalogue.snapshot();
            return response.withData("offerings", snapshot.size())
                    .withData("catalogueMadeAt", snapshot.madeAt().toString())
                    .up()
                    .build();
        } catch (Problem notReady) {
            return response.down().build();
        }
    }
}
