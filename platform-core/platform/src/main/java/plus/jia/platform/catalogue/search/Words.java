package plus.jia.platform.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reads what a person typed: any text is fine, there is no syntax to get wrong. */
final class Words {
    private static final int MOST_CHARACTERS = 100;
    private static final int MOST_WORDS = 16;
    private static final String OTHER = "[\\p{L}\\p{N}&&[^\\p{IsHan}]]+";
    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|" + OTHER + "(?:['’]" + OTHER + ")*");

    /** Words of a question that say nothing about what is looked for. */
    private static final Set<String> FILLERS = Set.of(
            "的", "了", "吗", "呢", "吧", "啊", "和", "与", "或", "在", "有", "是", "我", "我们", "想", "要", "想要", "找", "请", "请问", "哪",
            "哪里", "哪儿", "怎么", "怎样", "如何", "什么", "一下", "一个", "可以", "能", "附近", "服务", "a", "an", "and", "any", "at", "for",
            "how", "i", "in", "is", "me", "my", "near", "of", "on", "or", "the", "to", "want", "where", "with");

    private Words() {}

    /** Folds full-width forms and case, so that ＨＲ is hr. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The words of a text, fillers left out unless there is nothing else. */
    static List<Word> read(String typed) {
        String text = fold(typed.length() > MOST_CHARACTERS ? typed.substring(0, MOST_CHARACTERS) : typed);
        List<Word> words = RUNS.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(run -> wordsOf(run).stream())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        List<Word> telling = words.stream().filter(word -> !isFiller(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static List<Word> wordsOf(String run) {
        if (Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN) {
            return tokens(Analysis.CHINESE, run).stream()
                    .<Word>map(Word.Chinese::new)
                    .toList();
        }
        List<String> stems = tokens(Analysis.ENGLISH, run);
        return List.of(new Word.English(stems.isEmpty() ? run : stems.get(0), run));
    }

    private static boolean isFiller(Word word) {
        return word instanceof Word.Chinese chinese
                ? FILLERS.contains(chinese.text())
                : FILLERS.contains(((Word.English) word).text());
    }

    private static List<String> tokens(Analysis analysis, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analysis.analyzer().tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
