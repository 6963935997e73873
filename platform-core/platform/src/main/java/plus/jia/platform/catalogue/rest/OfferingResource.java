package plus.jia.platform.catalogue.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.OfferingDetails;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** Offerings in full, for anybody. */
@Path("offerings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "catalogue")
public class OfferingResource {
    @Inject
    private Answers answers;

    @GET
    @Operation(
            operationId = "getOffering",
            summary = "An offering in full",
            description =
                    "What is asked and why, personal data needed, price, terms, the sessions of the next fortnight.")
    @APIResponse(
            responseCode = "200",
            description = "The offering",
            content = @Content(schema = @Schema(implementation = OfferingDetails.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    @APIResponse(
            responseCode = "404",
            description = "No such building takes part, or the offering is not enabled there")
    public Response get(
            @Parameter(description = "Such as health-clinic.tcm-orthopaedics") @PathParam("id") String written,
            @Parameter(description = "Code of a building; without it wherever it is enabled")
                    @QueryParam("building")
                    @Nullable
                    String building,
            @Context HttpServletRequest request) {
        OfferingId id = OfferingId.parse(written).orElseThrow(() -> Problem.notFound("offering-not-found", written));
        return answers.respond(
                request,
                snapshot -> snapshot.offering(
                        id,
                        building == null || building.isBlank() ? null : building.strip(),
                        Question.of(request).locale()));
    }
}
