package plus.jia.module.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on which specialists do not sit in. */
@Path("leave")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveResource {
    /** One leave as it is written and read; {@code id} is ignored when written. */
    public record Line(
            @Nullable Long id,
            @Nullable String specialist,
            @Nullable String firstDay,
            @Nullable String lastDay) {
        static Line of(Leave leave) {
            return new Line(
                    leave.id(),
                    leave.specialist(),
                    leave.firstDay().toString(),
                    leave.lastDay().toString());
        }
    }

    /** A leave just entered, with the appointments that fall into it: somebody must call these patients. */
    public record Entered(Line leave, List<AppointmentResource.Line> affected) {}

    @Inject
    private Rota rota;

    @Inject
    private Appointments appointments;

    @GET
    public List<Line> list() {
        return rota.leaves().stream().map(Line::of).toList();
    }

    @POST
    public Response add(@Nullable Line line) {
        Leave leave = rota.add(leave(Field.body(line)));
        List<AppointmentResource.Line> affected =
                appointments.with(leave.specialist(), leave.firstDay(), leave.lastDay()).stream()
                        .map(AppointmentResource.Line::of)
                        .toList();
        return Response.status(Response.Status.CREATED)
                .entity(new Entered(Line.of(leave), affected))
                .build();
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    public void remove(@PathParam("id") long id) {
        if (!rota.removeLeave(id)) {
            throw Refusal.notFound("没有编号为 " + id + " 的停诊", "there is no leave " + id);
        }
    }

    private Leave leave(Line line) {
        LocalDate first = new Field("firstDay", line.firstDay()).day();
        LocalDate last = new Field("lastDay", line.lastDay()).day();
        if (last.isBefore(first)) {
            throw Refusal.invalid("lastDay", "最后一天不能早于第一天", "the last day must not be before the first");
        }
        return new Leave(
                rota.existing(new Field("specialist", line.specialist()).code()).code(), first, last);
    }
}
