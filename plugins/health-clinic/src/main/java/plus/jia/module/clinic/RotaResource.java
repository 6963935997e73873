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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The weekly rota: who sits in where and when. */
@Path("rota")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RotaResource {
    /** One line of the rota as it is written and read; {@code id} is ignored when written. */
    public record Line(
            @Nullable Long id,
            @Nullable String building,
            @Nullable String specialist,
            @Nullable String weekday,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String validFrom,
            @Nullable String validUntil) {
        static Line of(Duty duty) {
            return new Line(
                    duty.id(),
                    duty.building(),
                    duty.specialist().code(),
                    duty.weekday().name(),
                    duty.starts().toString(),
                    duty.ends().toString(),
                    duty.validFrom().toString(),
                    Optional.ofNullable(duty.validUntil())
                            .map(LocalDate::toString)
                            .orElse(null));
        }
    }

    @Inject
    private Rota rota;

    @Inject
    private RotaOffice office;

    @GET
    public List<Line> list(@QueryParam("building") @Nullable String building) {
        List<Duty> duties = building == null ? rota.duties() : rota.dutiesIn(building);
        return duties.stream().map(Line::of).toList();
    }

    @POST
    public Response add(@Nullable Line line) {
        Duty planned = office.plan(duty(Field.body(line)));
        return Response.status(Response.Status.CREATED).entity(Line.of(planned)).build();
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    public void remove(@PathParam("id") long id) {
        if (!rota.removeDuty(id)) {
            throw Refusal.notFound("没有编号为 " + id + " 的值班", "there is no duty " + id);
        }
    }

    private Duty duty(Line line) {
        LocalTime starts = new Field("starts", line.starts()).time();
        LocalTime ends = new Field("ends", line.ends()).time();
        if (!starts.isBefore(ends)) {
            throw Refusal.invalid("ends", "结束时间必须晚于开始时间", "the end must be after the start");
        }
        LocalDate from = new Field("validFrom", line.validFrom()).day();
        LocalDate until = new Field("validUntil", line.validUntil()).dayOrNone().orElse(null);
        if (until != null && until.isBefore(from)) {
            throw Refusal.invalid("validUntil", "失效日期不能早于生效日期", "the last day must not be before the first");
        }
        return new Duty(
                new Field("building", line.building()).code(),
                rota.existing(new Field("specialist", line.specialist()).code()),
                new Field("weekday", line.weekday()).weekday(),
                starts,
                ends,
                from,
                until);
    }
}
