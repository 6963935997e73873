package plus.jia.platform.catalogue.search;

import java.util.List;

/**
 * The texts by which one entry is found, each in every language it has.
 *
 * @param title its title
 * @param keywords words people search by
 * @param topics the names of its category and audiences
 * @param partner the names of the partner behind it
 * @param buildings the names of the buildings where it is enabled
 * @param summary its summary
 */
public record SearchText(
        List<String> title,
        List<String> keywords,
        List<String> topics,
        List<String> partner,
        List<String> buildings,
        List<String> summary) {
    public SearchText {
        title = List.copyOf(title);
        keywords = List.copyOf(keywords);
        topics = List.copyOf(topics);
        partner = List.copyOf(partner);
        buildings = List.copyOf(buildings);
        summary = List.copyOf(summary);
    }
}
