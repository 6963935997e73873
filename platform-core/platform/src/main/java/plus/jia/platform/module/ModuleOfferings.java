package plus.jia.platform.module;

import java.util.List;
import java.util.Optional;
import plus.jia.spi.LocalizedText;

/** What all modules offer, as stored; never asks a module. */
public interface ModuleOfferings {
    /** Every offering that its module still lists, ordered by id. */
    List<PublishedOffering> all();

    /** One offering; empty when no module ever offered it or its module withdrew it. */
    Optional<PublishedOffering> find(OfferingId id);

    /** What an offering is called; its id once its module has withdrawn it. */
    default LocalizedText title(OfferingId id) {
        return find(id).map(found -> found.offering().title()).orElseGet(() -> LocalizedText.zh(id.toString()));
    }
}
