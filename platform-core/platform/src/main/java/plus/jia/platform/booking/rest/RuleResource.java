package plus.jia.platform.booking.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.BookingRule;
import plus.jia.platform.booking.RuleBook;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** The rules of booking: of the street, a building, an offering, or an offering in a building. */
@Path("booking-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
public class RuleResource {
    @Inject
    private RuleBook rules;

    @Inject
    private Buildings buildings;

    @Inject
    private ModuleOfferings offerings;

    /**
     * A rule.
     *
     * @param rule its name
     * @param value what is ruled for exactly this scope, absent when nothing is
     * @param usual what holds where nothing is ruled
     * @param most the highest value
     */
    public record RuleAnswer(String rule, @Nullable Integer value, int usual, int most) {}

    @GET
    @Operation(summary = "What is ruled for exactly this scope; the narrower scope wins")
    public List<RuleAnswer> list(
            @QueryParam("building") @Nullable String building, @QueryParam("offering") @Nullable String offering) {
        Map<BookingRule, Integer> ruled = rules.ruled(building(building), offering(offering));
        return Arrays.stream(BookingRule.values())
                .map(rule -> new RuleAnswer(rule.name(), ruled.get(rule), rule.usual(), rule.most()))
                .toList();
    }

    @PUT
    @Operation(summary = "Rules for this scope: values by rule, null to rule no longer; what is not named stays")
    public List<RuleAnswer> put(
            @QueryParam("building") @Nullable String building,
            @QueryParam("offering") @Nullable String offering,
            @Nullable Map<String, Integer> wanted) {
        if (wanted == null) {
            throw Problem.of(400, "json-not-understood");
        }
        Map<BookingRule, Integer> checked = new LinkedHashMap<>();
        wanted.forEach((name, value) -> checked.put(rule(name), value));
        rules.rule(building(building), offering(offering), checked);
        return list(building, offering);
    }

    private static BookingRule rule(String name) {
        try {
            return BookingRule.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid(name, "booking-rule-unknown", name);
        }
    }

    private @Nullable String building(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return buildings.get(code).code();
    }

    private @Nullable OfferingId offering(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        OfferingId id = OfferingId.parse(written)
                .orElseThrow(() -> Problem.invalid("offering", "offering-id-malformed", written));
        return offerings
                .find(id)
                .map(found -> found.id())
                .orElseThrow(() -> Problem.invalid("offering", "offering-not-found", id));
    }
}
