package plus.jia.platform.catalogue.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One word of what a person looks for. */
sealed interface Word {
    /**
     * A Chinese word.
     *
     * @param text the word, of one character or more
     */
    record Chinese(String text) implements Word {
        List<String> characters() {
            return text.codePoints().mapToObj(Character::toString).toList();
        }
    }

    /**
     * An English word, a name or a number.
     *
     * @param stem the stem by which it is looked up; may equal the text
     * @param text the word as written, in lower case
     */
    record English(String stem, String text) implements Word {
        static final int SHORTEST_BEGINNING = 2;

        /** Whether somebody who typed another word may mean this one. */
        boolean isMeantBy(English typed) {
            return stem.equals(typed.stem) || (typed.isBeginning() && text.startsWith(typed.text));
        }

        /** Whether it is long enough to be looked up as the beginning of a word. */
        boolean isBeginning() {
            return text.length() >= SHORTEST_BEGINNING;
        }
    }

    /** The parts to look for when the whole word is nowhere: pairs of neighbouring characters of a long Chinese word, else the word. */
    default Stream<Word> parts() {
        if (!(this instanceof Chinese chinese) || chinese.characters().size() < 3) {
            return Stream.of(this);
        }
        List<String> characters = chinese.characters();
        return IntStream.range(0, characters.size() - 1)
                .mapToObj(i -> new Chinese(characters.get(i) + characters.get(i + 1)));
    }
}
