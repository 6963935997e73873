package plus.jia.platform.module.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import plus.jia.platform.module.DesiredState;
import plus.jia.platform.module.ModuleState;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.ModuleView.OnNode;

/** How a module stands over all nodes, in one word. */
public enum Standing {
    /** It failed on some node. */
    FAILED,
    /** It does not do on every node what the office wants, but is on its way. */
    CHANGING,
    /** It runs but says that it does not work, wholly or in part. */
    UNWELL,
    ACTIVE,
    SUSPENDED,
    RETIRED;

    private static final Set<String> UNWELL_REPORTS = Set.of("DEGRADED", "DOWN");

    static Standing of(ModuleView module) {
        List<OnNode> nodes = module.nodes();
        if (nodes.stream().anyMatch(node -> node.state() == ModuleState.FAILED)) {
            return FAILED;
        }
        ModuleState wanted = ModuleState.valueOf(module.desired().name());
        if (nodes.isEmpty() || nodes.stream().anyMatch(node -> node.state() != wanted)) {
            return CHANGING;
        }
        boolean unwell = module.desired() == DesiredState.ACTIVE
                && nodes.stream().anyMatch(node -> UNWELL_REPORTS.contains(String.valueOf(node.health())));
        return unwell ? UNWELL : valueOf(wanted.name());
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Standing::name).toList();
    }
}
