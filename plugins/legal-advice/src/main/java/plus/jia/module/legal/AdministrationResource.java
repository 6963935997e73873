package plus.jia.module.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lawyers, rotas and the consultations of the coming days, for the association's staff. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdministrationResource {
    private Administration administration;

    /** For the container's proxy. */
    protected AdministrationResource() {}

    @Inject
    public AdministrationResource(Administration administration) {
        this.administration = administration;
    }

    /** All lawyers. */
    @GET
    @Path("lawyers")
    public List<LawyerView> lawyers() {
        return administration.lawyers();
    }

    /** Adds a lawyer or changes one. */
    @PUT
    @Path("lawyers")
    public void store(@Valid @NotNull LawyerView lawyer) {
        administration.store(lawyer);
    }

    /** The rota of a building. */
    @GET
    @Path("rota/{building}")
    public List<DutyView> rota(@PathParam("building") String building) {
        return administration.rota(building);
    }

    /** Replaces the rota of a building. */
    @PUT
    @Path("rota/{building}")
    public void replaceRota(@PathParam("building") String building, @NotNull List<@Valid @NotNull DutyView> duties) {
        administration.replaceRota(building, duties);
    }

    /** The consultations of a range of days. */
    @GET
    @Path("consultations")
    public List<ConsultationView> consultations(
            @QueryParam("from") @Nullable String from, @QueryParam("until") @Nullable String until) {
        return administration.consultations(day("from", from), day("until", until));
    }

    private static LocalDate day(String name, @Nullable String written) {
        if (written == null) {
            throw new RefusedChange("缺少参数 " + name, "parameter " + name + " is missing");
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new RefusedChange("日期应写作 2026-11-25", "a day is written as 2026-11-25");
        }
    }
}
