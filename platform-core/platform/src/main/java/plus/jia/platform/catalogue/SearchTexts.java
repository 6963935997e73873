package plus.jia.platform.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plus.jia.platform.catalogue.search.SearchText;
import plus.jia.platform.shared.Languages;
import plus.jia.platform.shared.Texts;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Offering;

/** Collects the texts by which an entry is found, in both languages whatever the reader's is. */
final class SearchTexts {
    private SearchTexts() {}

    static SearchText of(Entry entry) {
        Offering offering = entry.published().offering();
        return new SearchText(
                both(offering.title()),
                offering.keywords().stream().sorted().toList(),
                topics(offering),
                both(entry.partnerName()),
                entry.placements().stream()
                        .flatMap(placement -> both(placement.building().name()).stream())
                        .toList(),
                both(offering.summary()));
    }

    private static List<String> topics(Offering offering) {
        Stream<String> audiences = offering.eligibility().audiences().stream()
                .sorted()
                .map(audience -> "audience." + Coded.code(audience));
        return Stream.concat(Stream.of("category." + Coded.code(offering.category())), audiences)
                .flatMap(key -> Stream.of(Languages.CHINESE, Languages.ENGLISH).map(locale -> label(locale, key)))
                .toList();
    }

    private static String label(Locale locale, String key) {
        return Texts.text(locale, key);
    }

    private static List<String> both(LocalizedText text) {
        return Stream.concat(Stream.of(text.zh()), text.english().stream()).toList();
    }
}
