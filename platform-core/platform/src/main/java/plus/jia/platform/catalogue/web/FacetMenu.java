package plus.jia.platform.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import plus.jia.platform.catalogue.CataloguePage.Facets;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.Facet;
import plus.jia.platform.catalogue.FacetValue;

/**
 * What the catalogue can be narrowed by, as links.
 *
 * @param code the facet's parameter
 * @param title its name
 * @param choices its values
 */
public record FacetMenu(String code, String title, List<Choice> choices) {
    /**
     * A value to choose, or to let go.
     *
     * @param label its name
     * @param count how many items there are of it
     * @param selected whether it is chosen
     * @param href where choosing it, or letting it go, leads
     */
    public record Choice(String label, int count, boolean selected, String href) {}

    static List<FacetMenu> all(Facets facets, CatalogueQuery query, Speech speech) {
        return Stream.of(
                        menu(Facet.CATEGORY, facets.category(), FacetValue::label, query, speech),
                        menu(Facet.DAY, facets.day(), value -> day(value, speech), query, speech),
                        menu(Facet.MODE, facets.mode(), FacetValue::label, query, speech),
                        menu(Facet.AUDIENCE, facets.audience(), FacetValue::label, query, speech),
                        menu(Facet.PARTNER, facets.partner(), FacetValue::label, query, speech))
                .filter(menu -> !menu.choices().isEmpty())
                .toList();
    }

    /** How many of its values are chosen. */
    public long selected() {
        return choices.stream().filter(Choice::selected).count();
    }

    private static FacetMenu menu(
            Facet facet,
            List<FacetValue> values,
            Function<FacetValue, String> label,
            CatalogueQuery query,
            Speech speech) {
        return new FacetMenu(
                facet.parameter(),
                speech.text("facet." + facet.parameter()),
                values.stream()
                        .map(value -> new Choice(
                                label.apply(value),
                                value.count(),
                                value.selected(),
                                CatalogueAddress.toggling(facet, value.code(), query)))
                        .toList());
    }

    private static String day(FacetValue value, Speech speech) {
        return speech.times().dayAndDate(LocalDate.parse(value.code()));
    }
}
