package plus.jia.platform.module.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.Modules;
import plus.jia.platform.module.VisibleModules;
import plus.jia.platform.module.lifecycle.Reconciler;
import plus.jia.platform.module.setting.ModuleSettings;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;

/** Modules: the office sees all of them, a partner its own. Only the office changes anything. */
@Path("modules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
public class ModulesResource {
    @Inject
    private Modules modules;

    @Inject
    private VisibleModules visible;

    @Inject
    private ModuleSettings settings;

    @Inject
    private Reconciler reconciler;

    @Inject
    private Buildings buildings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @GET
    @RolesAllowed({"OFFICE", "PARTNER"})
    public List<ModuleResponse> list() {
        return visible.all().stream()
                .map(module -> ModuleResponse.of(module, language.locale()))
                .toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"OFFICE", "PARTNER"})
    public ModuleResponse get(@PathParam("id") String id) {
        return ModuleResponse.of(visible.require(id), language.locale());
    }

    @GET
    @Path("{id}/failures")
    @RolesAllowed({"OFFICE", "PARTNER"})
    public List<ModuleView.Failure> failures(@PathParam("id") String id) {
        return modules.failures(visible.require(id).id());
    }

    @POST
    @Path("{id}/suspend")
    public Response suspend(@PathParam("id") String id) {
        modules.suspend(id);
        return Response.accepted().build();
    }

    @POST
    @Path("{id}/resume")
    public Response resume(@PathParam("id") String id) {
        modules.resume(id);
        return Response.accepted().build();
    }

    /** Asks a running module anew what it offers. */
    @POST
    @Path("{id}/refresh")
    public Response refresh(@PathParam("id") String id) {
        reconciler.refreshSoon(modules.require(id).id());
        return Response.accepted().build();
    }

    @GET
    @Path("{id}/settings")
    public List<SettingResponse> settings(
            @PathParam("id") String id, @QueryParam("building") @Nullable String building) {
        modules.require(id);
        requireBuilding(building);
        return settings.of(id, building).stream()
                .map(setting -> SettingResponse.of(setting, language.locale()))
                .toList();
    }

    /** Changes the settings named in the body; {@code null} takes a value away; the others stay. */
    @PUT
    @Path("{id}/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<SettingResponse> change(
            @PathParam("id") String id,
            @QueryParam("building") @Nullable String building,
            @Nullable Map<String, String> values) {
        modules.require(id);
        requireBuilding(building);
        if (values == null) {
            throw Problem.invalid("body", "settings-body-missing");
        }
        settings.change(
                id, building, new HashMap<>(values), account.requireOffice().username());
        return settings(id, building);
    }

    private void requireBuilding(@Nullable String building) {
        if (building != null) {
            buildings.get(building);
        }
    }
}
