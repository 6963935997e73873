package plus.jia.module.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clinic's appointment list of one day in one building, for the specialist at the desk. */
@Path("appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentResource {
    /** One appointment as it is read. */
    public record Line(
            String building,
            String department,
            String session,
            String state,
            @Nullable String visit,
            @Nullable String name,
            @Nullable String phone) {
        static Line of(Appointment appointment) {
            return new Line(
                    appointment.building(),
                    appointment.department(),
                    appointment.session(),
                    appointment.state().name(),
                    appointment.visit(),
                    appointment.name(),
                    appointment.phone());
        }
    }

    @Inject
    private Appointments appointments;

    @GET
    public Response list(@QueryParam("building") @Nullable String building, @QueryParam("day") @Nullable String day) {
        List<Line> lines = appointments.on(new Field("day", day).day(), new Field("building", building).code()).stream()
                .map(Line::of)
                .toList();
        CacheControl personal = new CacheControl();
        personal.setNoStore(true);
        return Response.ok(lines).cacheControl(personal).build();
    }
}
