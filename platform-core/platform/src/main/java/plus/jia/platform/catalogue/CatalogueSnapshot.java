package plus.jia.platform.catalogue;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.StreetView;
import plus.jia.platform.catalogue.search.Matches;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;

/** The catalogue as it was at one moment. Never changes; any number of threads may read it. */
public final class CatalogueSnapshot {
    private final Stock stock;
    private final Instant madeAt;
    private final ZoneId zone;
    private final Shelves shelves;
    private final Map<String, LocalizedText> partnerNames;
    private final Finder finder;
    private final Instant goodUntil;

    private CatalogueSnapshot(Stock stock, Instant madeAt, ZoneId zone, @Nullable CatalogueSnapshot before) {
        List<Entry> entries = Entries.of(stock, madeAt, zone);
        this.stock = stock;
        this.madeAt = madeAt;
        this.zone = zone;
        shelves = new Shelves(entries, stock.buildings(), stock.offerings().size());
        partnerNames = entries.stream().collect(toMap(Entry::partnerCode, Entry::partnerName, (name, same) -> name));
        finder = Finder.of(stock, shelves, partnerNames, before == null ? null : before.finder);
        goodUntil = endOf(entries);
    }

    /**
     * Makes the catalogue of what is stored.
     *
     * @param before the snapshot that this one follows; its index serves on where the texts are the same
     */
    static CatalogueSnapshot of(Stock stock, Instant now, ZoneId zone, @Nullable CatalogueSnapshot before) {
        return new CatalogueSnapshot(stock, now, zone, before);
    }

    /** When it was made. */
    public Instant madeAt() {
        return madeAt;
    }

    /** How many offerings are enabled anywhere. */
    public int size() {
        return shelves.size();
    }

    /** The street whose catalogue it is; empty until it was described. */
    public Optional<StreetView> street() {
        return stock.street();
    }

    /** The buildings that take part, by code, whether or not anything is enabled there. */
    public List<BuildingView> buildings() {
        return stock.buildings();
    }

    /** A building that takes part. */
    public Optional<BuildingView> building(String code) {
        return stock.buildings().stream()
                .filter(building -> building.code().equals(code))
                .findFirst();
    }

    /** When the first session listed as next stops being that, or the day ends. */
    Instant goodUntil() {
        return goodUntil;
    }

    /** Whether searches are answered by the same index. */
    boolean sharesIndexWith(CatalogueSnapshot other) {
        return finder.sharesIndexWith(other.finder);
    }

    /**
     * Finds a part of the catalogue.
     *
     * @throws Problem {@code building-not-found} when no such building takes part
     */
    public CataloguePage find(CatalogueQuery query, Locale locale) {
        Shelf shelf = shelves.of(query.building());
        Optional<Matches> matches = finder.find(query.words(), query.building() != null);
        BitSet selected = shelf.select(query.chosen(), matches);
        Wording wording = new Wording(locale, zone);
        Presentation presentation = new Presentation(wording, query.building());
        List<CatalogueItem> items =
                shelf.slice(selected, matches, (query.page() - 1) * query.size(), query.size()).stream()
                        .map(offered -> presentation.item(offered, query.chosenOf(Facet.DAY)))
                        .toList();
        FacetCounts facets = new FacetCounts(shelf, query, matches, wording, today(), partnerNames);
        return new CataloguePage(selected.cardinality(), query.page(), query.size(), facets.all(), items);
    }

    /**
     * One offering in full.
     *
     * @param building the code of the building where it is looked at, or {@code null} for wherever it is enabled
     * @throws Problem {@code offering-not-found} or {@code building-not-found} when it is not enabled there
     */
    public OfferingDetails offering(OfferingId id, @Nullable String building, Locale locale) {
        Offered offered = shelves.find(id, building).orElseThrow(() -> Problem.notFound("offering-not-found", id));
        return new Presentation(new Wording(locale, zone), building).details(offered, madeAt);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(madeAt, zone);
    }

    private Instant endOf(List<Entry> entries) {
        Instant midnight = today().plusDays(1).atStartOfDay(zone).toInstant();
        return entries.stream()
                .flatMap(entry -> entry.placements().stream())
                .flatMap(placement -> placement.sessions().stream())
                .flatMap(this::changes)
                .min(Comparator.naturalOrder())
                .filter(midnight::isAfter)
                .orElse(midnight);
    }

    /** When a session begins and when it is no longer one to go to. */
    private Stream<Instant> changes(Upcoming upcoming) {
        return Stream.of(upcoming.session().start(), upcoming.until()).filter(madeAt::isBefore);
    }
}
