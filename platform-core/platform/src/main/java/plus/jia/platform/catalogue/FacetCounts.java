package plus.jia.platform.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plus.jia.platform.catalogue.CataloguePage.Facets;
import plus.jia.platform.catalogue.search.Matches;
import plus.jia.spi.LocalizedText;

/**
 * Tells by what a query can be narrowed.
 *
 * @param shelf where
 * @param query the query
 * @param matches what its words found
 * @param wording how to say it
 * @param today the day it is
 * @param partnerNames the names of partners by code
 */
record FacetCounts(
        Shelf shelf,
        CatalogueQuery query,
        Optional<Matches> matches,
        Wording wording,
        LocalDate today,
        Map<String, LocalizedText> partnerNames) {
    /** How many days the facet of days reaches ahead, today included. */
    private static final int DAYS_AHEAD = 14;

    Facets all() {
        return new Facets(
                values(Facet.CATEGORY),
                values(Facet.MODE),
                values(Facet.PARTNER),
                values(Facet.AUDIENCE),
                values(Facet.DAY));
    }

    private List<FacetValue> values(Facet facet) {
        Map<String, Integer> counts = shelf.count(facet, query.chosen(), matches);
        return counts.keySet().stream()
                .filter(value -> isTold(facet, value))
                .sorted(Comparator.comparing((String value) -> facet.known().indexOf(value)))
                .map(value -> new FacetValue(value, label(facet, value), counts.get(value), isChosen(facet, value)))
                .toList();
    }

    private boolean isTold(Facet facet, String value) {
        return facet != Facet.DAY
                || isChosen(facet, value)
                || LocalDate.parse(value).isBefore(today.plusDays(DAYS_AHEAD));
    }

    private boolean isChosen(Facet facet, String value) {
        return query.chosenOf(facet).contains(value);
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case CATEGORY, MODE, AUDIENCE ->
                wording.coded(facet.parameter(), value).label();
            case PARTNER -> wording.say(partnerNames.get(value));
            case DAY -> wording.dayInWords(LocalDate.parse(value));
        };
    }
}
