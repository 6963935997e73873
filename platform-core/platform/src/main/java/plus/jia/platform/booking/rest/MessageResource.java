package plus.jia.platform.booking.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import plus.jia.platform.booking.DeadLetters;
import plus.jia.platform.booking.DeadLetters.DeadLetter;

/** Messages about bookings that could not be told, for the office. */
@Path("booking-messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
public class MessageResource {
    @Inject
    private DeadLetters letters;

    /** How many wait, and those that were tried in vain or given up. */
    public record Messages(long waiting, List<DeadLetter> items) {}

    @GET
    @Operation(summary = "How many messages wait to be told, and those that were tried in vain or given up")
    public Messages list() {
        return new Messages(letters.waiting(), letters.list());
    }

    @POST
    @Path("{id}/send")
    @Operation(summary = "Sends a message again, at once")
    public void send(@PathParam("id") long id) {
        letters.sendAgain(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Gives a message up for good; later ones about the same booking can go then")
    public void discard(@PathParam("id") long id) {
        letters.discard(id);
    }
}
