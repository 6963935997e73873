package plus.jia.platform.enablement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plus.jia.platform.module.OfferingId;
import plus.jia.spi.LocalizedText;

/**
 * Fired before anybody is asked whether to end what is enabled of some offerings in some buildings, so that those who know what else
 * that would do can say so. Nothing changes yet.
 */
public final class EndingForeseen {
    private final Set<String> buildings;
    private final Set<OfferingId> offerings;
    private final List<LocalizedText> effects = new ArrayList<>();

    EndingForeseen(Set<String> buildings, Set<OfferingId> offerings) {
        this.buildings = Set.copyOf(buildings);
        this.offerings = Set.copyOf(offerings);
    }

    /** The codes of the buildings. */
    public Set<String> buildings() {
        return buildings;
    }

    public Set<OfferingId> offerings() {
        return offerings;
    }

    /** Says in one sentence, for people, what would happen. */
    public void add(LocalizedText effect) {
        effects.add(effect);
    }

    List<LocalizedText> effects() {
        return List.copyOf(effects);
    }
}
