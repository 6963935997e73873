package plus.jia.platform.catalogue;

import java.util.List;

/**
 * A part of the catalogue in one language.
 *
 * @param total how many items match altogether
 * @param page the page, from 1
 * @param size items on a full page
 * @param facets by what it can be narrowed
 * @param items the items of this page
 */
public record CataloguePage(int total, int page, int size, Facets facets, List<CatalogueItem> items) {
    /** The values of each facet; days reach a fortnight ahead. */
    public record Facets(
            List<FacetValue> category,
            List<FacetValue> mode,
            List<FacetValue> partner,
            List<FacetValue> audience,
            List<FacetValue> day) {}
}
