package plus.jia.platform.enablement.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.ModuleState;
import plus.jia.platform.module.ModuleView;
import plus.jia.spi.LocalizedText;

/**
 * Something that is wrong with a module.
 *
 * @param kind the key of what is wrong
 * @param where the node
 * @param at since when, or when last; {@code null} when not known
 * @param cause why, in the words of whoever noticed
 */
public record Trouble(
        String module,
        LocalizedText name,
        String kind,
        String where,
        @Nullable Instant at,
        @Nullable String cause) {
    private static final Duration RECENT = Duration.ofDays(1);
    private static final Set<String> UNWELL = Set.of("DEGRADED", "DOWN");

    /** What is wrong with a module now, or was within a day. */
    static Stream<Trouble> of(ModuleView module, Instant now) {
        return Stream.of(failed(module), unwell(module), erred(module, now)).flatMap(troubles -> troubles);
    }

    private static Stream<Trouble> failed(ModuleView module) {
        return module.nodes().stream()
                .filter(node -> node.state() == ModuleState.FAILED)
                .map(node ->
                        new Trouble(module.id(), module.name(), "failed", node.node(), node.since(), node.cause()));
    }

    private static Stream<Trouble> unwell(ModuleView module) {
        return module.nodes().stream()
                .filter(node -> node.state() == ModuleState.ACTIVE && UNWELL.contains(String.valueOf(node.health())))
                .map(node ->
                        new Trouble(module.id(), module.name(), node.health(), node.node(), null, node.healthDetail()));
    }

    private static Stream<Trouble> erred(ModuleView module, Instant now) {
        return Stream.ofNullable(module.lastFailure())
                .filter(failure -> failure.lastAt().isAfter(now.minus(RECENT)))
                .map(failure -> new Trouble(
                        module.id(), module.name(), "erred", failure.node(), failure.lastAt(), failure.message()));
    }
}
