package plus.jia.platform.catalogue.search;

import java.util.List;

/**
 * The texts by which one entry is found, each in every language it has. Names that many entries share come as {@link Group}s.
 *
 * @param title its title
 * @param keywords words people search by
 * @param summary its summary
 */
public record SearchText(List<String> title, List<String> keywords, List<String> summary) {
    public SearchText {
        title = List.copyOf(title);
        keywords = List.copyOf(keywords);
        summary = List.copyOf(summary);
    }
}
