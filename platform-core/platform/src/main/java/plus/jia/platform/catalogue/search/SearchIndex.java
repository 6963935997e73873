package plus.jia.platform.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of texts in memory. Never changes once made; any number of threads may search it. */
public final class SearchIndex {
    private final List<SearchText> texts;
    private final IndexSearcher searcher;

    private SearchIndex(List<SearchText> texts, IndexSearcher searcher) {
        this.texts = texts;
        this.searcher = searcher;
    }

    /** Indexes texts; an entry's ordinal is its place in the list. */
    public static SearchIndex of(List<SearchText> texts) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, configuration())) {
            for (SearchText text : texts) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
            writer.commit();
            return new SearchIndex(List.copyOf(texts), searcher(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", e);
        }
    }

    /** Whether this index was made of the same texts, so that it can go on serving. */
    public boolean isOf(List<SearchText> others) {
        return texts.equals(others);
    }

    /**
     * Finds the entries that have all the words typed or, where none has, those that have half of them.
     *
     * @param typed what a person typed; any text is fine
     * @param groups the groups whose names count
     * @return what was found; empty when nothing was typed that could be looked for
     */
    public Optional<Matches> search(String typed, List<Group> groups) {
        List<Word> words = Words.read(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        WordQueries queries = new WordQueries(groups);
        Matches withAll = run(queries.all(words));
        return Optional.of(withAll.ordinals().isEmpty() ? run(queries.half(words)) : withAll);
    }

    private static IndexWriterConfig configuration() {
        // Merging by order keeps document numbers equal to ordinals.
        return new IndexWriterConfig(Analysis.perField())
                .setMergePolicy(new LogDocMergePolicy())
                .setRAMBufferSizeMB(64);
    }

    private static Document document(SearchText text) {
        Document document = new Document();
        for (Field field : Field.values()) {
            for (String value : field.textsOf(text)) {
                String folded = Words.fold(value);
                for (Analysis analysis : Analysis.values()) {
                    document.add(new TextField(analysis.of(field), folded, Store.NO));
                }
            }
        }
        return document;
    }

    private static IndexSearcher searcher(ByteBuffersDirectory directory) throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        return searcher;
    }

    private Matches run(Query query) {
        Collecting found = new Collecting(texts.size());
        try {
            searcher.search(query, found);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", e);
        }
        return new Matches(found.ordinals, found.scores);
    }

    private static final class Collecting extends SimpleCollector {
        private final BitSet ordinals;
        private final float[] scores;
        private Scorable scorer;
        private int base;

        Collecting(int size) {
            ordinals = new BitSet(size);
            scores = new float[size];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable current) {
            scorer = current;
        }

        @Override
        public void collect(int document) throws IOException {
            ordinals.set(base + document);
            scores[base + document] = scorer.score();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
