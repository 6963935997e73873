package plus.jia.platform.module;

import java.util.List;
import java.util.Optional;

/** What all modules offer, as stored; never asks a module. */
public interface ModuleOfferings {
    /** Every offering that its module still lists, ordered by id. */
    List<PublishedOffering> all();

    /** One offering; empty when no module ever offered it or its module withdrew it. */
    Optional<PublishedOffering> find(OfferingId id);
}
