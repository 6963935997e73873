package plus.jia.platform.enablement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** What is enabled in one building, for the office. */
@Path("buildings/{code}/enablements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
public class BuildingEnablementResource {
    private static final int LONGEST_REASON = 1000;

    @Inject
    private EnablementService enablements;

    @Inject
    private Buildings buildings;

    @Inject
    private ModuleOfferings offerings;

    @GET
    @Operation(summary = "What is enabled in the building, or is going to be")
    public List<EnablementAnswer> list(@PathParam("code") String code) {
        buildings.get(code);
        return enablements.current().stream()
                .filter(enablement -> enablement.building().equals(code))
                .map(EnablementAnswer::of)
                .toList();
    }

    @GET
    @Path("{offeringId}")
    @Operation(summary = "How an offering is enabled in the building, and how it was")
    public OfferingEnablements get(@PathParam("code") String code, @PathParam("offeringId") String offeringId) {
        OfferingId offering = offering(offeringId);
        buildings.get(code);
        List<EnablementView> history = enablements.history(code, offering);
        if (history.isEmpty()) {
            throw Problem.notFound("enablement-not-found", offering, code);
        }
        return OfferingEnablements.of(enablements.current(code, offering), history);
    }

    @PUT
    @Path("{offeringId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enables an offering in the building on these terms",
            description =
                    "Doing it again changes nothing. Without \"from\" what runs already changes; a later \"from\" makes the new"
                            + " terms follow what runs, which ends the day before. \"quota\" is the most places of any one session.")
    public EnablementAnswer put(
            @PathParam("code") String code,
            @PathParam("offeringId") String offeringId,
            @Nullable EnablementRequest wanted) {
        if (wanted == null) {
            throw Problem.of(400, "json-not-understood");
        }
        OfferingId offering = offering(offeringId);
        buildings.get(code);
        if (offerings.find(offering).isEmpty()) {
            throw Problem.notFound("offering-not-found", offering);
        }
        List<EnablementView> enabled = enablements.enable(Set.of(code), Set.of(offering), wanted.terms());
        return EnablementAnswer.of(enabled.get(0));
    }

    @DELETE
    @Path("{offeringId}")
    @Operation(summary = "Switches an offering off in the building, from now on; its history stays")
    public void delete(
            @PathParam("code") String code,
            @PathParam("offeringId") String offeringId,
            @QueryParam("reason") @Nullable String reason) {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "enablement-note-too-long", LONGEST_REASON);
        }
        OfferingId offering = offering(offeringId);
        buildings.get(code);
        if (enablements.history(code, offering).isEmpty()) {
            throw Problem.notFound("enablement-not-found", offering, code);
        }
        enablements.end(Set.of(code), Set.of(offering), reason);
    }

    private static OfferingId offering(String written) {
        return OfferingId.parse(written).orElseThrow(() -> Problem.notFound("offering-not-found", written));
    }
}
