package plus.jia.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import plus.jia.platform.catalogue.Catalogue;
import plus.jia.platform.catalogue.CatalogueSnapshot;

/** Ready when the catalogue can be read. */
@Readiness
@ApplicationScoped
public class PlatformReadiness implements HealthCheck {
    @Inject
    private Catalogue catalogue;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("platform");
        return catalogue.current().map(snapshot -> ready(snapshot, response)).orElseGet(() -> response.down()
                .build());
    }

    private static HealthCheckResponse ready(CatalogueSnapshot snapshot, HealthCheckResponseBuilder response) {
        return response.withData("offerings", snapshot.size())
                .withData("catalogueMadeAt", snapshot.madeAt().toString())
                .up()
                .build();
    }
}
