package plus.jia.platform.booking.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import plus.jia.platform.booking.Bookers;
import plus.jia.platform.booking.BookingCalendar;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;

/** A person's bookings for calendar programs, which cannot sign in: the address itself is the secret. */
@Path("calendar")
@PermitAll
public class CalendarResource {
    @Inject
    private Bookers bookers;

    @Inject
    private BookingCalendar calendar;

    @Inject
    private Language language;

    @GET
    @Path("{token}.ics")
    @Operation(summary = "A person's bookings as iCalendar, by the secret address shown to them alone")
    public Response feed(@PathParam("token") String token) {
        String owner = bookers.ownerOfCalendar(token).orElseThrow(() -> Problem.notFound("calendar-not-found"));
        return Response.ok(calendar.feed(owner, language.locale()))
                .type("text/calendar;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
