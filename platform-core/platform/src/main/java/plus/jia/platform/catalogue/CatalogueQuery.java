package plus.jia.platform.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the catalogue.
 *
 * @param building the code of one building, or {@code null} for the whole street
 * @param words what they typed; may be empty
 * @param chosen the values of each facet to narrow by: any of those of one facet, but something of every facet named
 * @param page the page, from 1
 * @param size items on a page, 1 to {@value #LARGEST_PAGE}
 */
public record CatalogueQuery(
        @Nullable String building, String words, Map<Facet, Set<String>> chosen, int page, int size) {
    public static final int LARGEST_PAGE = 100;
    public static final int USUAL_PAGE = 20;

    public CatalogueQuery {
        if (page < 1 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size);
        }
        words = words.strip();
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /** The first page of everything in a building. */
    public static CatalogueQuery in(String building) {
        return new CatalogueQuery(building, "", Map.of(), 1, USUAL_PAGE);
    }

    /** The first page of everything in the street. */
    public static CatalogueQuery everywhere() {
        return new CatalogueQuery(null, "", Map.of(), 1, USUAL_PAGE);
    }

    public CatalogueQuery withWords(String typed) {
        return new CatalogueQuery(building, typed, chosen, page, size);
    }

    /** Narrowed by one value, besides those already chosen. */
    public CatalogueQuery with(Facet facet, String value) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        Set<String> values = new TreeSet<>(chosenOf(facet));
        values.add(value);
        more.put(facet, values);
        return new CatalogueQuery(building, words, more, page, size);
    }

    public CatalogueQuery onPage(int wantedPage, int wantedSize) {
        return new CatalogueQuery(building, words, chosen, wantedPage, wantedSize);
    }

    /** The values chosen of a facet; none: not narrowed by it. */
    public Set<String> chosenOf(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }
}
