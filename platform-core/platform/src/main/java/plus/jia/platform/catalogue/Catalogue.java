package plus.jia.platform.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** The catalogue of the street and of each building, for pages and API. Answers from memory. */
@ApplicationScoped
public class Catalogue {
    @Inject
    private CatalogueRefresh refresh;

    /**
     * Finds a part of the catalogue.
     *
     * @throws Problem {@code building-not-found} when no such building takes part
     */
    public CataloguePage find(CatalogueQuery query, Locale locale) {
        return snapshot().find(query, locale);
    }

    /**
     * One offering in full.
     *
     * @param building the code of the building where it is looked at, or {@code null} for wherever it is enabled
     * @throws Problem {@code offering-not-found} or {@code building-not-found} when it is not enabled there
     */
    public OfferingDetails offering(OfferingId id, @Nullable String building, Locale locale) {
        return snapshot().offering(id, building, locale);
    }

    /**
     * The catalogue as it is now, for reading several parts of the same state.
     *
     * @throws Problem {@code catalogue-not-ready} while the node starts
     */
    public CatalogueSnapshot snapshot() {
        return current().orElseThrow(() -> Problem.of(503, "catalogue-not-ready"));
    }

    /** The catalogue as it is now; empty while the node starts. */
    public Optional<CatalogueSnapshot> current() {
        return refresh.current();
    }
}
