package plus.jia.platform.catalogue.search;

import java.util.BitSet;
import java.util.List;

/** Entries that share a name by which people search: those of a partner, those in a building, those of a category. */
public final class Group {
    private final float weight;
    private final List<String> names;
    private final List<Word> words;
    private final BitSet members;

    /**
     * Names a group.
     *
     * @param weight how much it counts to be of this group; a word in a title counts more than 1 even where there are few entries
     * @param names its names in every language
     * @param members its entries, by their place in the list that was indexed; must not be changed any more
     */
    public Group(float weight, List<String> names, BitSet members) {
        this.weight = weight;
        this.names = names.stream().map(Words::fold).toList();
        this.words = names.stream().flatMap(name -> Words.read(name).stream()).toList();
        this.members = members;
    }

    float weight() {
        return weight;
    }

    BitSet members() {
        return members;
    }

    /** Whether a word is part of one of its names; of an English one also by its stem or beginning. */
    boolean isCalled(Word word) {
        if (word instanceof Word.English english) {
            return words.stream().anyMatch(own -> own instanceof Word.English other && other.isMeantBy(english));
        }
        return word instanceof Word.Chinese chinese && names.stream().anyMatch(name -> name.contains(chinese.text()));
    }
}
