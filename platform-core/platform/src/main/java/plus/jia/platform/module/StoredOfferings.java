package plus.jia.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import plus.jia.bridge.ModuleRegistry;
import plus.jia.platform.module.persistence.ModuleStore;

/** Answers from the database; what runs is told by this node's registry. */
@ApplicationScoped
class StoredOfferings implements ModuleOfferings {
    @Inject
    private ModuleStore store;

    @Override
    public List<PublishedOffering> all() {
        return store.offerings().stream().map(StoredOfferings::withAvailability).toList();
    }

    @Override
    public Optional<PublishedOffering> find(OfferingId id) {
        return store.offering(id).map(StoredOfferings::withAvailability);
    }

    private static PublishedOffering withAvailability(PublishedOffering stored) {
        boolean runs = ModuleRegistry.get().find(stored.id().moduleId()).isPresent();
        return new PublishedOffering(
                stored.id(), stored.partnerCode(), stored.offering(), stored.feedback(), runs, stored.confirmedAt());
    }
}
