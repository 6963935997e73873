package plus.jia.platform.module.door;

import java.util.Comparator;
import java.util.Optional;
import plus.jia.platform.identity.Caller;
import plus.jia.platform.module.ModuleView;

/** Lets in the module's own partner, and whoever the module's longest matching rule names; nobody else. */
final class DoorPolicy {
    private DoorPolicy() {}

    static boolean admits(ModuleView module, String path, Caller caller) {
        if (module.partnerCode() != null && caller.isPartnerOf(module.partnerCode())) {
            return true;
        }
        return ruleFor(module, path)
                .filter(rule ->
                        caller.roles().stream().anyMatch(role -> rule.roles().contains(role.name())))
                .isPresent();
    }

    private static Optional<ModuleView.Access> ruleFor(ModuleView module, String path) {
        return module.access().stream()
                .filter(rule -> covers(rule.path(), path))
                .max(Comparator.comparingInt(rule -> rule.path().length()));
    }

    private static boolean covers(String rule, String path) {
        String folder = rule.endsWith("/") ? rule : rule + "/";
        return path.equals(rule) || path.startsWith(folder);
    }
}
