package plus.jia.platform.module;

import java.util.ArrayList;
import java.util.List;
import plus.jia.spi.LocalizedText;

/**
 * Fired before anybody is asked whether to suspend a module, so that those who know what that would do can say so. Nothing changes yet.
 */
public final class SuspensionForeseen {
    private final String moduleId;
    private final List<LocalizedText> effects = new ArrayList<>();

    SuspensionForeseen(String moduleId) {
        this.moduleId = moduleId;
    }

    public String moduleId() {
        return moduleId;
    }

    /** Says in one sentence, for people, what would happen. */
    public void add(LocalizedText effect) {
        effects.add(effect);
    }

    List<LocalizedText> effects() {
        return List.copyOf(effects);
    }
}
