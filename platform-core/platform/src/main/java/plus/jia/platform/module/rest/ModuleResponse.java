package plus.jia.platform.module.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.ModuleView;

/** A module as the API shows it. */
public record ModuleResponse(
        String id,
        String name,
        @Nullable String partner,
        String version,
        int spiLevel,
        String origin,
        String contextRoot,
        String sha256,
        String desired,
        boolean active,
        List<ModuleView.OnNode> nodes,
        ModuleView.@Nullable Failure lastFailure,
        List<ModuleView.Access> access,
        Instant updatedAt) {
    static ModuleResponse of(ModuleView module, Locale locale) {
        return new ModuleResponse(
                module.id(),
                module.name().in(locale),
                module.partnerCode(),
                module.version(),
                module.spiLevel(),
                module.origin().name(),
                module.contextRoot(),
                module.sha256(),
                module.desired().name(),
                module.isActive(),
                module.nodes(),
                module.lastFailure(),
                module.access(),
                module.updatedAt());
    }
}
