package plus.jia.platform.catalogue.search;

import java.util.List;
import java.util.function.Function;

/** What of an entry is searched, and how much a word counts there. */
enum Field {
    TITLE(4f, SearchText::title),
    KEYWORDS(3f, SearchText::keywords),
    SUMMARY(1f, SearchText::summary);

    private final float weight;
    private final Function<SearchText, List<String>> texts;

    Field(float weight, Function<SearchText, List<String>> texts) {
        this.weight = weight;
        this.texts = texts;
    }

    float weight() {
        return weight;
    }

    List<String> textsOf(SearchText text) {
        return texts.apply(text);
    }
}
