package plus.jia.platform.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.StreetView;
import plus.jia.platform.catalogue.CataloguePage.Facets;
import plus.jia.platform.catalogue.search.Matches;
import plus.jia.platform.catalogue.search.SearchIndex;
import plus.jia.platform.catalogue.search.SearchText;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** The catalogue as it was at one moment. Never changes; any number of threads may read it. */
public final class CatalogueSnapshot {
    /** How many days the facet of days reaches ahead, today included. */
    private static final int DAYS_AHEAD = 14;

    private final Optional<StreetView> streetView;
    private final List<BuildingView> buildingViews;
    private final Instant madeAt;
    private final ZoneId zone;
    private final Map<OfferingId, Integer> ordinals = new HashMap<>();
    private final Shelf street;
    private final Map<String, Shelf> buildings = new HashMap<>();
    private final Map<String, Entry> anEntryOfPartner = new HashMap<>();
    private final SearchIndex index;
    private final Instant goodUntil;

    private CatalogueSnapshot(Stock stock, List<Entry> entries, Instant madeAt, ZoneId zone, SearchIndex index) {
        streetView = stock.street();
        buildingViews = List.copyOf(stock.buildings());
        this.madeAt = madeAt;
        this.zone = zone;
        this.index = index;
        for (int ordinal = 0; ordinal < entries.size(); ordinal++) {
            ordinals.put(entries.get(ordinal).published().id(), ordinal);
            anEntryOfPartner.put(entries.get(ordinal).partnerCode(), entries.get(ordinal));
        }
        street = new Shelf(wholeStreet(entries), entries.size());
        Map<String, List<Offered>> offered = byBuilding(entries);
        for (BuildingView building : stock.buildings()) {
            String code = building.code();
            buildings.put(code, new Shelf(offered.getOrDefault(code, List.of()), entries.size()));
        }
        goodUntil = endOf(entries);
    }

    /**
     * Makes the catalogue of what is stored.
     *
     * @param before the snapshot that this one follows; its index serves on where the texts are the same
     */
    static CatalogueSnapshot of(Stock stock, Instant now, ZoneId zone, @Nullable CatalogueSnapshot before) {
        List<Entry> entries = Entries.of(stock, now, zone);
        List<SearchText> texts = entries.stream().map(SearchTexts::of).toList();
        SearchIndex index = before != null && before.index.isOf(texts) ? before.index : SearchIndex.of(texts);
        return new CatalogueSnapshot(stock, entries, now, zone, index);
    }

    /** When it was made. */
    public Instant madeAt() {
        return madeAt;
    }

    /** How many offerings are enabled anywhere. */
    public int size() {
        return ordinals.size();
    }

    /** The street whose catalogue it is; empty until it was described. */
    public Optional<StreetView> street() {
        return streetView;
    }

    /** The buildings that take part, by code, whether or not anything is enabled there. */
    public List<BuildingView> buildings() {
        return buildingViews;
    }

    /** A building that takes part. */
    public Optional<BuildingView> building(String code) {
        return buildingViews.stream()
                .filter(building -> building.code().equals(code))
                .findFirst();
    }

    /** When the first session listed as next stops being that, or the day ends. */
    Instant goodUntil() {
        return goodUntil;
    }

    /** Whether searches are answered by the same index. */
    boolean sharesIndexWith(CatalogueSnapshot other) {
        return index == other.index;
    }

    /**
     * Finds a part of the catalogue.
     *
     * @throws Problem {@code building-not-found} when no such building takes part
     */
    public CataloguePage find(CatalogueQuery query, Locale locale) {
        Shelf shelf = shelf(query.building());
        Optional<Matches> matches = index.search(query.words(), query.building() != null);
        BitSet selected = shelf.select(query.chosen(), matches);
        Wording wording = new Wording(locale, zone);
        Presentation presentation = new Presentation(wording, query.building());
        List<CatalogueItem> items =
                shelf.slice(selected, matches, (query.page() - 1) * query.size(), query.size()).stream()
                        .map(offered -> presentation.item(offered, query.chosenOf(Facet.DAY)))
                        .toList();
        return new CataloguePage(
                selected.cardinality(), query.page(), query.size(), facets(shelf, query, matches, wording), items);
    }

    /**
     * One offering in full.
     *
     * @param building the code of the building where it is looked at, or {@code null} for wherever it is enabled
     * @throws Problem {@code offering-not-found} or {@code building-not-found} when it is not enabled there
     */
    public OfferingDetails offering(OfferingId id, @Nullable String building, Locale locale) {
        Shelf shelf = shelf(building);
        Offered offered = Optional.ofNullable(ordinals.get(id))
                .flatMap(shelf::at)
                .orElseThrow(() -> Problem.notFound("offering-not-found", id));
        return new Presentation(new Wording(locale, zone), building).details(offered, madeAt);
    }

    private Shelf shelf(@Nullable String building) {
        if (building == null) {
            return street;
        }
        Shelf shelf = buildings.get(building);
        if (shelf == null) {
            throw Problem.notFound("building-not-found", building);
        }
        return shelf;
    }

    private Facets facets(Shelf shelf, CatalogueQuery query, Optional<Matches> matches, Wording wording) {
        return new Facets(
                facet(Facet.CATEGORY, shelf, query, matches, wording),
                facet(Facet.MODE, shelf, query, matches, wording),
                facet(Facet.PARTNER, shelf, query, matches, wording),
                facet(Facet.AUDIENCE, shelf, query, matches, wording),
                facet(Facet.DAY, shelf, query, matches, wording));
    }

    private List<FacetValue> facet(
            Facet facet, Shelf shelf, CatalogueQuery query, Optional<Matches> matches, Wording wording) {
        Map<String, Integer> counts = shelf.count(facet, query.chosen(), matches);
        return counts.keySet().stream()
                .filter(value -> facet != Facet.DAY
                        || isNear(value)
                        || query.chosenOf(facet).contains(value))
                .sorted(Comparator.comparing((String value) -> facet.known().indexOf(value)))
                .map(value -> new FacetValue(
                        value,
                        label(facet, value, wording),
                        counts.get(value),
                        query.chosenOf(facet).contains(value)))
                .toList();
    }

    private boolean isNear(String day) {
        return LocalDate.parse(day).isBefore(today().plusDays(DAYS_AHEAD));
    }

    private String label(Facet facet, String value, Wording wording) {
        return switch (facet) {
            case CATEGORY, MODE, AUDIENCE ->
                wording.coded(facet.parameter(), value).label();
            case PARTNER -> wording.say(anEntryOfPartner.get(value).partnerName());
            case DAY -> wording.dayInWords(LocalDate.parse(value));
        };
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

    private static List<Offered> wholeStreet(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(ordinal -> new Offered(
                        ordinal, entries.get(ordinal), entries.get(ordinal).placements()))
                .toList();
    }

    private static Map<String, List<Offered>> byBuilding(List<Entry> entries) {
        Map<String, List<Offered>> offered = new HashMap<>();
        for (int ordinal = 0; ordinal < entries.size(); ordinal++) {
            Entry entry = entries.get(ordinal);
            for (Placement placement : entry.placements()) {
                offered.computeIfAbsent(placement.building().code(), absent -> new ArrayList<>())
                        .add(new Offered(ordinal, entry, List.of(placement)));
            }
        }
        return offered;
    }
}
