package plus.jia.platform.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes queries of words. Each word may be in any field, or in the name of a group, and counts where it counts most.
 *
 * @param groups the groups whose names count
 */
record WordQueries(List<Group> groups) {
    /** Less than a word found as such: characters that merely stand side by side may belong to two words. */
    private static final float SIDE_BY_SIDE = 0.5f;

    private static final float BEGINNING = 0.4f;

    /** A little for further fields, so that a word in title and summary counts more than one in the title only. */
    private static final float FURTHER_FIELDS = 0.1f;

    /** Entries that have every word. */
    Query all(List<Word> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(anywhere(word), Occur.MUST));
        return query.build();
    }

    /** Entries that have at least half of what the words consist of. */
    Query half(List<Word> words) {
        List<Word> parts = words.stream().flatMap(Word::parts).distinct().toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(anywhere(part), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch((parts.size() + 1) / 2).build();
    }

    private Query anywhere(Word word) {
        List<Query> places = new ArrayList<>();
        for (Field field : Field.values()) {
            if (word instanceof Word.Chinese chinese) {
                addChinese(chinese, field, places);
            } else if (word instanceof Word.English english) {
                addEnglish(english, field, places);
            }
        }
        groups.stream().filter(group -> group.isCalled(word)).forEach(group -> addMembers(group, places));
        return new DisjunctionMaxQuery(places, FURTHER_FIELDS);
    }

    private static void addMembers(Group group, List<Query> places) {
        places.add(new BoostQuery(new MembersQuery(group.members()), group.weight()));
    }

    private static void addChinese(Word.Chinese word, Field field, List<Query> places) {
        places.add(weighted(new TermQuery(new Term(Analysis.CHINESE.of(field), word.text())), field, 1));
        String[] characters = word.characters().toArray(String[]::new);
        places.add(weighted(new PhraseQuery(Analysis.PLAIN.of(field), characters), field, SIDE_BY_SIDE));
    }

    private static void addEnglish(Word.English word, Field field, List<Query> places) {
        places.add(weighted(new TermQuery(new Term(Analysis.ENGLISH.of(field), word.stem())), field, 1));
        if (word.isBeginning()) {
            Query beginning = new PrefixQuery(new Term(Analysis.PLAIN.of(field), word.text()));
            places.add(weighted(new ConstantScoreQuery(beginning), field, BEGINNING));
        }
    }

    private static Query weighted(Query query, Field field, float factor) {
        return new BoostQuery(query, field.weight() * factor);
    }
}
