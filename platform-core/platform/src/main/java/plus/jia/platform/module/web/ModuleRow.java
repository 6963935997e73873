package plus.jia.platform.module.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.ModuleView.OnNode;

/** A module in the console's list, in the reader's language. Getters, since tables sort by properties. */
public class ModuleRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String name;
    private final String partner;
    private final String version;
    private final Standing standing;
    private final String standingName;
    private final String nodes;
    private final @Nullable Instant since;
    private final @Nullable String cause;
    private final @Nullable Instant failedAt;
    private final String failure;

    ModuleRow(ModuleView module, Wording wording) {
        id = module.id();
        name = wording.said(module.name());
        partner = wording.partner(module.partnerCode());
        version = module.version();
        standing = Standing.of(module);
        standingName = wording.standing(standing);
        nodes = wording.nodes(module.nodes());
        since = module.nodes().stream()
                .map(OnNode::since)
                .max(Comparator.naturalOrder())
                .orElse(null);
        cause = module.nodes().stream()
                .map(OnNode::cause)
                .filter(said -> said != null && !said.isBlank())
                .findFirst()
                .orElse(null);
        failedAt = module.lastFailure() == null ? null : module.lastFailure().lastAt();
        failure = module.lastFailure() == null ? "" : wording.failure(module.lastFailure());
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getPartner() {
        return partner;
    }

    public String getVersion() {
        return version;
    }

    public Standing getStanding() {
        return standing;
    }

    public String getStandingName() {
        return standingName;
    }

    public String getNodes() {
        return nodes;
    }

    public @Nullable Instant getSince() {
        return since;
    }

    public @Nullable String getCause() {
        return cause;
    }

    public @Nullable Instant getFailedAt() {
        return failedAt;
    }

    public String getFailure() {
        return failure;
    }
}
