package plus.jia.platform.enablement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.shared.Problem;

/** Enabling in many buildings at once, for the office. */
@Path("enablements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
public class EnablementResource {
    @Inject
    private EnablementService enablements;

    @POST
    @Operation(summary = "Enables every given offering in every given building on the same terms, or none of them")
    public List<EnablementAnswer> enable(@Nullable EnablementsRequest wanted) {
        if (wanted == null) {
            throw Problem.of(400, "json-not-understood");
        }
        return enablements.enable(wanted.buildingCodes(), wanted.offeringIds(), wanted.terms()).stream()
                .map(EnablementAnswer::of)
                .toList();
    }
}
