package plus.jia.platform.booking.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.BookingAccess;
import plus.jia.platform.booking.BookingReader;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.booking.Counter;
import plus.jia.platform.booking.DrawRecord;
import plus.jia.platform.booking.Draws;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.rest.RepeatableRequests;
import plus.jia.platform.shared.rest.RepeatableRequests.Reply;

/** What a station does with the bookings of a session. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"STATION", "OFFICE"})
public class CounterResource {
    @Inject
    private Counter counter;

    @Inject
    private Draws draws;

    @Inject
    private BookingReader reader;

    @Inject
    private RosterTable rosterTable;

    @Inject
    private BookingAccess access;

    @Inject
    private RepeatableRequests repeatable;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private ZoneId zone;

    @Context
    private HttpServletRequest request;

    /** What is shown or read out at the counter. */
    public record CodeBody(@Nullable String code) {}

    /** Somebody without a booking. */
    public record WalkInBody(
            @Nullable Integer places, @Nullable String name) {}

    /** What the lots are made of; without one a random seed. */
    public record DrawBody(@Nullable String seed) {}

    @GET
    @Path("{id}/bookings")
    @RolesAllowed({"STATION", "PARTNER", "OFFICE"})
    @Operation(
            summary =
                    "Everybody's bookings of the session, without what is sensitive; those who wait last, in their order")
    public List<BookingAnswer> bookings(@PathParam("id") long session) {
        return reader.roster(access.inCare(session)).stream()
                .map(entry -> BookingAnswer.of(entry.booking(), entry.intake(), null, zone, language.locale()))
                .toList();
    }

    @GET
    @Path("{id}/bookings.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({"STATION", "PARTNER", "OFFICE"})
    @Operation(summary = "The same as a table for spreadsheets")
    public Response table(@PathParam("id") long session) {
        return Response.ok(rosterTable.of(access.inCare(session), language.locale()))
                .header("Content-Disposition", "attachment; filename=\"session-" + session + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{id}/check-in")
    @Operation(summary = "Checks in whoever shows this code; doing it again changes nothing")
    public Response checkIn(@PathParam("id") long session, @Nullable CodeBody body) {
        access.onSite(session);
        if (body == null || body.code() == null) {
            throw Problem.invalid("code", "booking-code-unknown", "");
        }
        return answer(body, () -> counter.checkIn(session, body.code(), who()), 200);
    }

    @POST
    @Path("{id}/walk-ins")
    @Operation(summary = "Books and checks in somebody who came without a booking, if there is room")
    public Response walkIn(@PathParam("id") long session, @Nullable WalkInBody body) {
        access.onSite(session);
        WalkInBody given = body == null ? new WalkInBody(1, null) : body;
        int places = given.places() == null ? 1 : given.places();
        return answer(given, () -> counter.walkIn(session, places, given.name(), who()), 201);
    }

    @POST
    @Path("{id}/draw")
    @Operation(summary = "Draws the lots of an enrolment after its cut-off, once")
    public Response draw(@PathParam("id") long session, @Nullable DrawBody body) {
        access.onSite(session);
        String seed = body == null ? null : body.seed();
        return repeatable.answer(
                who(),
                request,
                body,
                () -> String.valueOf(draws.draw(session, seed, who()).session()),
                id -> new Reply(200, record(Long.parseLong(id))));
    }

    @GET
    @Path("{id}/draw")
    @PermitAll
    @Operation(summary = "How the session was drawn, for anybody to check; names nobody")
    public DrawRecord record(@PathParam("id") long session) {
        return draws.find(session).orElseThrow(() -> Problem.notFound("draw-not-found"));
    }

    private Response answer(Object body, java.util.function.Supplier<BookingView> step, int status) {
        return repeatable.answer(
                who(),
                request,
                body,
                () -> step.get().id().toString(),
                id -> new Reply(status, find(UUID.fromString(id))));
    }

    private BookingAnswer find(UUID id) {
        return BookingAnswer.of(reader.find(id).orElseThrow(), zone, language.locale());
    }

    private String who() {
        return account.requireSignedIn().username();
    }
}
