package plus.jia.platform.session.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.SessionEditing;
import plus.jia.platform.session.SessionFilter;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.rest.RepeatableRequests;
import plus.jia.platform.shared.rest.RepeatableRequests.Reply;

/** Sessions of what is enabled, for everybody; stations and the office make and change them. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SessionResource {
    private static final int USUAL_DAYS = 28;
    private static final int MOST_DAYS = 62;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    private Sessions sessions;

    @Inject
    private SessionEditing editing;

    @Inject
    private CurrentAccount account;

    @Inject
    private Buildings buildings;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private RepeatableRequests repeatable;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    @GET
    @Operation(summary = "The sessions that start within a range of days, in the street's zone, by start")
    public SessionList list(
            @QueryParam("building") @Nullable String building,
            @QueryParam("offering") @Nullable String offering,
            @QueryParam("from") @Parameter(description = "first day, today unless given") @Nullable LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "last day, at most 62 days in all; 28 days unless given")
                    @Nullable
                    LocalDate to) {
        LocalDate first = from == null ? LocalDate.now(clock.withZone(zone)) : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS - 1L) : to;
        checkDays(first, last);
        SessionFilter filter = new SessionFilter(building(building), offering(offering), first, last);
        List<SessionItem> items = sessions.find(filter).stream()
                .map(session -> SessionItem.of(session, zone, language.locale()))
                .toList();
        return new SessionList(first, last, items.size(), items);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One session, also one that no longer takes place; its ETag is for changing it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionItem.class)))
    public Response get(@PathParam("id") String id) {
        SessionView session = session(id);
        return Response.ok(item(session)).tag(Versions.tag(session)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "STATION"})
    @Operation(
            summary = "Makes a session of the station's own, for the office and the building's station",
            description =
                    "The offering must be enabled in the building on the day of the first meeting. Nobody else may use the"
                            + " room meanwhile.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SessionItem.class)))
    public Response create(@Nullable SessionRequest wanted, @Context HttpServletRequest asked) {
        SessionRequest request = required(wanted);
        account.requireOfficeOrStationOf(request.buildingCode());
        return repeatable.answer(
                account.requireSignedIn().username(),
                asked,
                request,
                () -> String.valueOf(editing.create(request.draft())),
                id -> new Reply(201, item(session(id))),
                (answer, id) -> answer.location(URI.create("sessions/" + id)).tag(Versions.tag(session(id))));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({"OFFICE", "STATION"})
    @Operation(
            summary = "Edits, moves or cancels a session, for the office and the building's station",
            description =
                    "What is left out stays; null takes away title, resource or room. Everyone who booked is told, with the"
                            + " reason. \"cancelled\": true with a reason cancels it for good. With If-Match or \"version\" nothing is"
                            + " done when somebody changed the session meanwhile.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionItem.class)))
    public Response patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String match,
            @Nullable SessionPatch wanted,
            @Context HttpServletRequest asked) {
        SessionPatch patch = required(wanted);
        SessionView known = session(id);
        account.requireOfficeOrStationOf(known.building());
        Optional<Integer> matched = Versions.read(match);
        return repeatable.answer(
                account.requireSignedIn().username(),
                asked,
                patch.toString(),
                () -> String.valueOf(change(known.id(), patch, matched)),
                same -> new Reply(200, item(session(same))),
                (answer, same) -> answer.tag(Versions.tag(session(same))));
    }

    private long change(long id, SessionPatch patch, Optional<Integer> matched) {
        Integer version = matched.orElse(patch.version());
        try {
            SessionView changed = patch.cancels()
                    ? editing.cancel(id, patch.requiredReason(), version)
                    : editing.edit(id, patch.edit().ofVersion(version));
            return changed.id();
        } catch (Problem problem) {
            throw matched.isPresent() ? Versions.ofHeader(problem) : problem;
        }
    }

    private SessionItem item(SessionView session) {
        return SessionItem.of(session, zone, language.locale());
    }

    private SessionView session(String id) {
        return Optional.of(id)
                .filter(NUMBER.asMatchPredicate())
                .flatMap(number -> sessions.find(Long.parseLong(number)))
                .orElseThrow(() -> Problem.notFound("session-not-found", id));
    }

    private static <T> T required(@Nullable T body) {
        if (body == null) {
            throw Problem.of(400, "json-not-understood");
        }
        return body;
    }

    private static void checkDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Problem.invalid("to", "session-days-reversed", first, last);
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw Problem.invalid("to", "session-days-too-many", MOST_DAYS);
        }
    }

    private Optional<String> building(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        if (buildings.find(code).isEmpty()) {
            throw Problem.invalid("building", "building-not-found", code);
        }
        return Optional.of(code);
    }

    private Optional<OfferingId> offering(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        OfferingId id = OfferingId.parse(written)
                .orElseThrow(() -> Problem.invalid("offering", "offering-id-malformed", written));
        if (offerings.find(id).isEmpty()) {
            throw Problem.invalid("offering", "offering-not-found", id);
        }
        return Optional.of(id);
    }
}
