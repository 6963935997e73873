package plus.jia.platform.session.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.SessionFilter;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;

/** Sessions of what is enabled, for everybody. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SessionResource {
    private static final int USUAL_DAYS = 28;
    private static final int MOST_DAYS = 62;

    @Inject
    private Sessions sessions;

    @Inject
    private Buildings buildings;

    @Inject
    private ModuleOfferings offerings;

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
