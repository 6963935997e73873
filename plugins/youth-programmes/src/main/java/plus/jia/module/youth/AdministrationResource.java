package plus.jia.module.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Camps, regular events and who is registered, for the youth league's staff. A change shows when sessions are next asked for. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdministrationResource {
    private Programme programme;
    private Registrations registrations;
    private EnrolmentRules rules;

    /** For the container's proxy. */
    protected AdministrationResource() {}

    @Inject
    public AdministrationResource(Programme programme, Registrations registrations, EnrolmentRules rules) {
        this.programme = programme;
        this.registrations = registrations;
        this.rules = rules;
    }

    /** All camps. */
    @GET
    @Path("camps")
    public List<CampView> camps() {
        return programme.camps().stream().map(CampView::of).toList();
    }

    /** Adds a camp or changes one. */
    @PUT
    @Path("camps")
    public void put(@Valid @NotNull CampView camp) {
        programme.put(camp.toCamp());
    }

    /** Gives up a camp. */
    @DELETE
    @Path("camps/{code}")
    public void removeCamp(@PathParam("code") String code) {
        foundOrElse404(programme.removeCamp(code));
    }

    /** All regular events. */
    @GET
    @Path("events")
    public List<EventView> events() {
        return programme.events().stream().map(EventView::of).toList();
    }

    /** Adds an event or changes one. */
    @PUT
    @Path("events")
    public void put(@Valid @NotNull EventView event) {
        programme.put(event.toEvent());
    }

    /** Gives up an event. */
    @DELETE
    @Path("events/{code}")
    public void removeEvent(@PathParam("code") String code) {
        foundOrElse404(programme.removeEvent(code));
    }

    /** The registrations for what begins in a range of days. */
    @GET
    @Path("registrations")
    public List<RegistrationView> registrations(
            @QueryParam("from") @Nullable String from, @QueryParam("until") @Nullable String until) {
        return registrations
                .between(
                        midnight(day("from", from)),
                        midnight(day("until", until).plusDays(1)))
                .stream()
                .map(RegistrationView::of)
                .toList();
    }

    private static void foundOrElse404(boolean found) {
        if (!found) {
            throw new NotFoundException();
        }
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(rules.zone()).toInstant();
    }

    private static LocalDate day(String name, @Nullable String written) {
        RefusedChange.when(written == null, "缺少参数 " + name, "parameter " + name + " is missing");
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new RefusedChange("日期应写作 2026-11-25", "a day is written as 2026-11-25");
        }
    }
}
