package plus.jia.platform.module;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * A module as the office sees it.
 *
 * @param name its name; its id while it never ran
 * @param partnerCode the partner responsible; {@code null} while it never ran
 * @param desired what the office wants
 * @param nodes how it is on each node that is there
 * @param lastFailure the latest failure, or {@code null}
 * @param access who besides its own partner's accounts may reach its own pages
 */
public record ModuleView(
        String id,
        LocalizedText name,
        @Nullable String partnerCode,
        String version,
        int spiLevel,
        ModuleOrigin origin,
        String contextRoot,
        String sha256,
        DesiredState desired,
        List<OnNode> nodes,
        @Nullable Failure lastFailure,
        List<Access> access,
        Instant updatedAt) {
    /** Whether it runs on at least one node. */
    public boolean isActive() {
        return nodes.stream().anyMatch(node -> node.state() == ModuleState.ACTIVE);
    }

    /** How it is on one node. */
    public record OnNode(
            String node,
            ModuleState state,
            Instant since,
            @Nullable String cause,
            @Nullable Long startMillis,
            @Nullable String health,
            @Nullable String healthDetail) {}

    /** A failure: where, at what, why, and how often in a row. */
    public record Failure(
            String node,
            @Nullable String building,
            String operation,
            String kind,
            String message,
            int times,
            Instant firstAt,
            Instant lastAt) {}

    /** A part of its own pages that is open to further roles. */
    public record Access(String path, Set<String> roles) {}
}
