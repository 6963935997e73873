package plus.jia.platform.catalogue;

/**
 * One value to narrow the catalogue by.
 *
 * @param code what to put into the parameter
 * @param label its name in the reader's language
 * @param count how many items there would be of it, given what is chosen of the other facets
 * @param selected whether it is chosen
 */
public record FacetValue(String code, String label, int count, boolean selected) {}
