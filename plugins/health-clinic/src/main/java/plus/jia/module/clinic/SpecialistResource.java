package plus.jia.module.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The specialists, to choose from when the rota is written. */
@Path("specialists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SpecialistResource {
    /** One specialist as it is read. */
    public record Line(String code, String department, String name) {
        static Line of(Specialist specialist) {
            return new Line(
                    specialist.code(),
                    specialist.department(),
                    specialist.display().zh());
        }
    }

    @Inject
    private Rota rota;

    @GET
    public List<Line> list() {
        return rota.specialists().stream().map(Line::of).toList();
    }
}
