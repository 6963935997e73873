package plus.jia.platform.catalogue.search;

import java.util.BitSet;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds the entries of a set. */
final class MembersQuery extends Query {
    private final BitSet members;

    MembersQuery(BitSet members) {
        this.members = members;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                FixedBitSet here = of(leaf);
                return new ConstantScoreScorer(this, score(), mode, new BitSetIterator(here, here.cardinality()));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private FixedBitSet of(LeafReaderContext leaf) {
        FixedBitSet here = new FixedBitSet(leaf.reader().maxDoc());
        int end = leaf.docBase + here.length();
        for (int ordinal = members.nextSetBit(leaf.docBase);
                ordinal >= 0 && ordinal < end;
                ordinal = members.nextSetBit(ordinal + 1)) {
            here.set(ordinal - leaf.docBase);
        }
        return here;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "members(" + members.cardinality() + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && members.equals(((MembersQuery) other).members);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), members);
    }
}
