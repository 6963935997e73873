package plus.jia.platform.catalogue.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** The three ways in which each text is taken apart. */
enum Analysis {
    /** Chinese words as smartcn sees them. */
    CHINESE(new SmartChineseAnalyzer()),
    /** English words by their stems. */
    ENGLISH(new EnglishAnalyzer()),
    /** Each Chinese character and each whole English word: finds what smartcn segments differently here and there, and beginnings of words. */
    PLAIN(new StandardAnalyzer(CharArraySet.EMPTY_SET));

    private final Analyzer analyzer;

    Analysis(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** The name of an index field that holds a field's texts taken apart this way. */
    String of(Field field) {
        return field.name() + "." + name();
    }

    /** Takes each index field apart in its way. */
    static Analyzer perField() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return valueOf(field.substring(field.indexOf('.') + 1)).analyzer;
            }

            /** Keeps the end of one keyword and the beginning of the next from being found as if they were one word. */
            @Override
            public int getPositionIncrementGap(String field) {
                return 100;
            }
        };
    }
}
