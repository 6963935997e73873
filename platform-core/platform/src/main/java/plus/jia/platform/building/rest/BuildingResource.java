package plus.jia.platform.building.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.identity.AccountProfile;
import plus.jia.platform.identity.Accounts;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;

/** The buildings of the street, for everybody; those that do not take part, for the office. */
@Path("buildings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class BuildingResource {
    @Inject
    private Buildings buildings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Accounts accounts;

    @Inject
    private Language language;

    @GET
    @Operation(summary = "The buildings, by code")
    public List<BuildingSummary> list() {
        return buildings.all().stream()
                .filter(this::isShown)
                .map(building -> BuildingSummary.of(building, language.locale()))
                .toList();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "A building with its stations and rooms")
    public BuildingDetail get(@PathParam("code") String code) {
        BuildingView building = buildings.get(code);
        if (!isShown(building)) {
            throw Problem.notFound("building-not-found", code);
        }
        return BuildingDetail.of(building, language.locale(), account.isOffice() ? staffOf(code) : null);
    }

    private List<String> staffOf(String code) {
        return accounts.list().stream()
                .filter(profile -> profile.buildings().contains(code))
                .map(AccountProfile::username)
                .toList();
    }

    private boolean isShown(BuildingView building) {
        return building.active() || account.isOffice();
    }
}
