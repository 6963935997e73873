package plus.jia.platform.partner.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.partner.PartnerKind;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.partner.Partners;
import plus.jia.platform.shared.Language;

/** The partner organisations, for the office. */
@Path("partners")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
public class PartnerResource {
    @Inject
    private Partners partners;

    @Inject
    private Language language;

    @GET
    @Operation(summary = "The partner organisations, by code")
    public List<Partner> list() {
        return partners.all().stream().map(this::partner).toList();
    }

    private Partner partner(PartnerView partner) {
        return new Partner(
                partner.code(),
                partner.name().in(language.locale()),
                partner.kind(),
                partner.creditCode() == null ? null : partner.creditCode().value());
    }

    /** A partner; {@code creditCode} is its 统一社会信用代码. */
    public record Partner(
            String code,
            String name,
            PartnerKind kind,
            @Nullable String creditCode) {}
}
