package plus.jia.module.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which weekday's rota is worked on a make-up day (调休). */
@Path("make-up-days")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MakeUpDayResource {
    /** One make-up day as it is written and read; {@code day} is ignored when written. */
    public record Line(@Nullable String day, @Nullable String follows) {
        static Line of(MakeUpDay makeUp) {
            return new Line(makeUp.day().toString(), makeUp.follows().name());
        }
    }

    @Inject
    private Rota rota;

    @GET
    public List<Line> list() {
        return rota.makeUpDays().stream().map(Line::of).toList();
    }

    @PUT
    @Path("{day}")
    public Line put(@PathParam("day") String day, @Nullable Line line) {
        MakeUpDay makeUp = new MakeUpDay(weekendDay(day), weekday(Field.body(line)));
        rota.put(makeUp);
        return Line.of(makeUp);
    }

    @DELETE
    @Path("{day}")
    public void remove(@PathParam("day") String day) {
        if (!rota.removeMakeUpDay(new Field("day", day).day())) {
            throw Refusal.notFound(day + " 未设置调休", day + " is no make-up day");
        }
    }

    private static LocalDate weekendDay(String text) {
        LocalDate day = new Field("day", text).day();
        if (!isWeekend(day.getDayOfWeek())) {
            throw Refusal.invalid("day", "调休上班日应为周六或周日", "a make-up day is a Saturday or Sunday");
        }
        return day;
    }

    private static DayOfWeek weekday(Line line) {
        DayOfWeek follows = new Field("follows", line.follows()).weekday();
        if (isWeekend(follows)) {
            throw Refusal.invalid("follows", "应为周一至周五", "must be Monday to Friday");
        }
        return follows;
    }

    private static boolean isWeekend(DayOfWeek weekday) {
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }
}
