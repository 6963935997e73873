package plus.jia.platform.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.audit.AuditPage;
import plus.jia.platform.audit.AuditQuery;
import plus.jia.platform.shared.rest.Paging;

/** The audit log, for the office. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
public class AuditResource {
    @Inject
    private AuditLog log;

    @GET
    public AuditPage list(
            @QueryParam("who") @Nullable String who,
            @QueryParam("action") @Nullable String action,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("until") @Nullable Instant until,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Paging.check(page, size, AuditQuery.LARGEST_PAGE);
        return log.find(new AuditQuery(
                Optional.ofNullable(who),
                Optional.ofNullable(action),
                Optional.ofNullable(subject),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                page,
                size));
    }
}
