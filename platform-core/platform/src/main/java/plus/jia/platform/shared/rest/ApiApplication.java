package plus.jia.platform.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Mounts every resource of the platform at {@code /api/v1}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "家+ Jia+",
                        version = "1",
                        description =
                                "One catalogue of a district's services. Errors are application/problem+json (RFC 9457);"
                                        + " texts follow ?lang= or Accept-Language, Chinese by default."))
@SecurityScheme(securitySchemeName = "account", type = SecuritySchemeType.HTTP, scheme = "basic")
public class ApiApplication extends Application {
    /** Answers with their status as they are, instead of handing them to the container's error page; and no WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.response.setStatusOverSendError", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
