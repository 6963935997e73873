package plus.jia.platform.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.catalogue.search.Group;
import plus.jia.platform.catalogue.search.Matches;
import plus.jia.platform.catalogue.search.SearchIndex;
import plus.jia.platform.catalogue.search.SearchText;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.shared.Languages;
import plus.jia.platform.shared.Texts;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Offering;

/**
 * Finds entries by words in both languages, whatever the reader's is. The index holds what offerings say of themselves, enabled or not, so that it
 * serves on when enablements and sessions change; names that many entries share are groups.
 */
final class Finder {
    private static final float PARTNER = 1;
    private static final float BUILDING = 0.8f;
    private static final float TOPIC = 0.6f;

    private final SearchIndex index;
    private final List<Group> groups;
    private final List<Group> groupsAndBuildings;

    private Finder(SearchIndex index, List<Group> groups, List<Group> buildings) {
        this.index = index;
        this.groups = groups;
        groupsAndBuildings = Stream.concat(groups.stream(), buildings.stream()).toList();
    }

    /**
     * Prepares for searches.
     *
     * @param before the finder that this one follows; its index serves on where the texts are the same
     */
    static Finder of(Stock stock, Shelves shelves, Map<String, LocalizedText> partnerNames, @Nullable Finder before) {
        List<SearchText> texts = stock.offerings().stream().map(Finder::text).toList();
        SearchIndex index = before != null && before.index.isOf(texts) ? before.index : SearchIndex.of(texts);
        List<Group> groups = new ArrayList<>(partners(shelves.street(), partnerNames));
        groups.addAll(topics(Facet.CATEGORY, shelves.street()));
        groups.addAll(topics(Facet.AUDIENCE, shelves.street()));
        return new Finder(index, groups, buildings(stock, shelves));
    }

    /** Finds what was typed; empty when nothing was typed that could be looked for. In one building the names of buildings say nothing. */
    Optional<Matches> find(String words, boolean inOneBuilding) {
        return index.search(words, inOneBuilding ? groups : groupsAndBuildings);
    }

    /** Whether searches are answered by the same index. */
    boolean sharesIndexWith(Finder other) {
        return index == other.index;
    }

    private static SearchText text(PublishedOffering published) {
        Offering offering = published.offering();
        return new SearchText(
                both(offering.title()), offering.keywords().stream().sorted().toList(), both(offering.summary()));
    }

    private static List<Group> partners(Shelf street, Map<String, LocalizedText> names) {
        return street.valuesOf(Facet.PARTNER).stream()
                .map(code -> new Group(PARTNER, both(names.get(code)), street.having(Facet.PARTNER, code)))
                .toList();
    }

    private static List<Group> topics(Facet facet, Shelf street) {
        return street.valuesOf(facet).stream()
                .map(code -> new Group(TOPIC, labels(facet, code), street.having(facet, code)))
                .toList();
    }

    private static List<Group> buildings(Stock stock, Shelves shelves) {
        return stock.buildings().stream()
                .map((BuildingView building) -> new Group(
                        BUILDING,
                        both(building.name()),
                        shelves.of(building.code()).everything()))
                .toList();
    }

    private static List<String> labels(Facet facet, String code) {
        return Stream.of(Languages.CHINESE, Languages.ENGLISH)
                .map(locale -> Texts.text(locale, facet.parameter() + "." + code))
                .toList();
    }

    private static List<String> both(LocalizedText text) {
        return Stream.concat(Stream.of(text.zh()), text.english().stream()).toList();
    }
}
