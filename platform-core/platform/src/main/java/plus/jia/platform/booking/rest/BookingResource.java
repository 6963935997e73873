package plus.jia.platform.booking.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.Booker;
import plus.jia.platform.booking.BookingAccess;
import plus.jia.platform.booking.BookingCalendar;
import plus.jia.platform.booking.BookingReader;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.booking.Bookings;
import plus.jia.platform.booking.ChangeView;
import plus.jia.platform.booking.Intake;
import plus.jia.platform.booking.Ratings;
import plus.jia.platform.booking.Refusal;
import plus.jia.platform.booking.WrittenReason;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.rest.RepeatableRequests;
import plus.jia.platform.shared.rest.RepeatableRequests.Reply;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;

/** Bookings: one's own, and those in one's care. */
@Path("bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"RESIDENT", "STATION", "PARTNER", "OFFICE"})
public class BookingResource {
    @Inject
    private Bookings bookings;

    @Inject
    private BookingReader reader;

    @Inject
    private BookingAccess access;

    @Inject
    private BookingCalendar calendar;

    @Inject
    private Ratings ratings;

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

    /** What somebody thinks of a visit. */
    public record RatingBody(
            @Nullable Map<String, Integer> scores, @Nullable String comment) {}

    /** What somebody in charge decides. */
    public record DecisionBody(
            @Nullable Boolean approved, @Nullable String reason) {}

    @POST
    @RolesAllowed("RESIDENT")
    @Operation(
            summary = "Books",
            description =
                    "201 with the booking, also when it waits (\"waitlist\": true) or its partner has yet to decide (PENDING)."
                            + " 409 with \"reason\": full, closed, overlap, limit, ineligible or rejected. Send an Idempotency-Key to be"
                            + " able to repeat it.")
    public Response book(@Nullable BookingRequestBody wanted) {
        BookingRequestBody body = require(wanted);
        Booker booker = Booker.self(who(), language.isEnglish() ? "en" : "zh");
        return repeatable.answer(
                who(),
                request,
                body,
                () -> bookings.reserve(body.draft(), booker).id().toString(),
                id -> reply(201, bookings.settle(find(id))));
    }

    @GET
    @Operation(summary = "One's own bookings of all partners, the latest session first")
    public List<BookingAnswer> mine() {
        return reader.of(who()).stream()
                .map(booking -> BookingAnswer.of(booking, zone, language.locale()))
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A booking with what was said for it; without what is sensitive unless it is one's own")
    public BookingAnswer get(@PathParam("id") UUID id) {
        BookingView booking = access.visible(id);
        boolean own = access.isOwn(booking);
        Intake intake = own ? reader.intake(id) : reader.openIntake(booking);
        List<BookingAnswer.Change> changes =
                reader.changes(id).stream().map(change -> told(change, own)).toList();
        return BookingAnswer.of(booking, intake, changes, zone, language.locale());
    }

    @GET
    @Path("{id}.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Operation(summary = "One's own booking as an iCalendar entry, once it is confirmed")
    public Response calendar(@PathParam("id") UUID id) {
        String entry = calendar.single(access.own(id), language.locale())
                .orElseThrow(() -> Problem.notFound("booking-not-confirmed"));
        return Response.ok(entry)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"jia-" + id + ".ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Cancels: one's own until the cut-off; one in one's care at any time, with a reason")
    public Response cancel(@PathParam("id") UUID id, @QueryParam("reason") @Nullable String reason) {
        boolean own = access.isOwn(access.visible(id));
        return change(
                id,
                null,
                booking -> own ? bookings.cancel(id, who()) : bookings.cancelFor(id, who(), WrittenReason.of(reason)));
    }

    @POST
    @Path("{id}/accept")
    @Operation(summary = "Takes a place that was offered, before its deadline")
    public Response accept(@PathParam("id") UUID id) {
        access.own(id);
        return change(id, null, booking -> bookings.accept(id, who()));
    }

    @POST
    @Path("{id}/rating")
    @Operation(summary = "Rates a visit, or rates it anew: 1 to 5 by dimension, and a comment")
    public Response rate(@PathParam("id") UUID id, @Nullable RatingBody rating) {
        access.own(id);
        RatingBody body = require(rating);
        Map<String, Integer> scores = body.scores() == null ? Map.of() : body.scores();
        return change(id, body, booking -> {
            ratings.rate(id, scores, body.comment());
            return booking;
        });
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed({"STATION", "PARTNER", "OFFICE"})
    @Operation(summary = "Approves or rejects a booking that awaits approval")
    public Response decide(@PathParam("id") UUID id, @Nullable DecisionBody decision) {
        access.inCare(id);
        DecisionBody body = require(decision);
        if (body.approved() == null) {
            throw Problem.invalid("approved", "json-not-understood");
        }
        return change(
                id, body, booking -> bookings.approve(id, who(), body.approved(), WrittenReason.of(body.reason())));
    }

    @POST
    @Path("{id}/offer")
    @RolesAllowed({"STATION", "OFFICE"})
    @Operation(summary = "Offers somebody who waits a free place by hand")
    public Response offer(@PathParam("id") UUID id) {
        access.onSite(access.inCare(id).session().id());
        return change(id, null, booking -> bookings.promote(id, who()));
    }

    @POST
    @Path("{id}/no-show")
    @RolesAllowed({"STATION", "OFFICE"})
    @Operation(summary = "Notes that the person did not come")
    public Response noShow(@PathParam("id") UUID id) {
        access.onSite(access.inCare(id).session().id());
        return change(id, null, booking -> bookings.noShow(id, who()));
    }

    private Response change(UUID id, @Nullable Object body, Function<BookingView, BookingView> step) {
        return repeatable.answer(
                who(),
                request,
                body,
                () -> step.apply(find(id.toString())).id().toString(),
                same -> reply(200, bookings.settle(find(same))));
    }

    private Reply reply(int status, BookingView booking) {
        if (status == 201 && booking.state() == BookingState.REJECTED && booking.note() != null) {
            throw Refusal.rejected(booking.note(), language.locale());
        }
        return new Reply(status, BookingAnswer.of(booking, zone, language.locale()));
    }

    private BookingView find(String id) {
        return reader.find(UUID.fromString(id)).orElseThrow(() -> Problem.notFound("booking-not-found", id));
    }

    private BookingAnswer.Change told(ChangeView change, boolean own) {
        LocalizedText reason = change.reason();
        return new BookingAnswer.Change(
                change.sequence(),
                change.at(),
                change.to().name(),
                own ? null : change.who(),
                reason == null ? null : reason.in(language.locale()));
    }

    private String who() {
        return account.requireSignedIn().username();
    }

    private static <T> T require(@Nullable T body) {
        if (body == null) {
            throw Problem.of(400, "json-not-understood");
        }
        return body;
    }
}
