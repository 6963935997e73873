package plus.jia.platform.catalogue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.Facet;

/** Writes the addresses of pages, so that what was chosen travels along with every link. */
final class CatalogueAddress {
    private CatalogueAddress() {}

    /** Where a query is answered. */
    static String of(CatalogueQuery query) {
        List<String> parts = new ArrayList<>();
        add("building", query.building(), parts);
        add("q", query.words(), parts);
        for (Facet facet : Facet.values()) {
            add(facet.parameter(), chosen(query, facet), parts);
        }
        add("page", query.page() == 1 ? null : String.valueOf(query.page()), parts);
        return with(parts, "/catalogue");
    }

    /** Where the same is answered with a value chosen that was not, or no longer chosen; from the first page on. */
    static String toggling(Facet facet, String value, CatalogueQuery query) {
        Set<String> values = new TreeSet<>(query.chosenOf(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(query.chosen());
        chosen.put(facet, values);
        return of(new CatalogueQuery(query.building(), query.words(), chosen, 1, query.size()));
    }

    static String withoutWords(CatalogueQuery query) {
        return of(query.withWords("").onPage(1, query.size()));
    }

    /** The same words in the same place, narrowed by nothing. */
    static String withoutChoices(CatalogueQuery query) {
        return of(new CatalogueQuery(query.building(), query.words(), Map.of(), 1, query.size()));
    }

    static String onPage(int page, CatalogueQuery query) {
        return of(query.onPage(page, query.size()));
    }

    /** Where an offering is described, as a building offers it or as the street does. */
    static String offering(String id, @Nullable String building) {
        List<String> parts = new ArrayList<>();
        add("id", id, parts);
        add("building", building, parts);
        return with(parts, "/offering");
    }

    /** The values of a facet in one parameter. */
    static String chosen(CatalogueQuery query, Facet facet) {
        return String.join(",", new TreeSet<>(query.chosenOf(facet)));
    }

    private static void add(String name, @Nullable String value, List<String> parts) {
        if (value != null && !value.isEmpty()) {
            parts.add(name + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ","));
        }
    }

    private static String with(List<String> parts, String path) {
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
