package plus.jia.platform.catalogue;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import plus.jia.platform.catalogue.search.Matches;

/** What one building, or the whole street, offers: in the usual order, and by the values of each facet. */
final class Shelf {
    /** By ordinal; {@code null} for entries that are not here. */
    private final Offered[] byOrdinal;

    private final int[] rankByOrdinal;
    private final Offered[] byRank;
    private final BitSet everything = new BitSet();
    private final Map<Facet, SortedMap<String, BitSet>> values = new EnumMap<>(Facet.class);

    /**
     * Arranges what is offered.
     *
     * @param offered in any order, ordinals distinct
     * @param ordinals how many ordinals there are in all
     */
    Shelf(List<Offered> offered, int ordinals) {
        byOrdinal = new Offered[ordinals];
        rankByOrdinal = new int[ordinals];
        byRank = offered.stream().sorted(Offered.USUAL_ORDER).toArray(Offered[]::new);
        for (Facet facet : Facet.values()) {
            values.put(facet, new TreeMap<>());
        }
        for (int rank = 0; rank < byRank.length; rank++) {
            place(byRank[rank], rank);
        }
    }

    private void place(Offered offered, int rank) {
        int ordinal = offered.ordinal();
        byOrdinal[ordinal] = offered;
        rankByOrdinal[ordinal] = rank;
        everything.set(ordinal);
        values.forEach((facet, byValue) -> facet.valuesOf(offered)
                .forEach(value ->
                        byValue.computeIfAbsent(value, absent -> new BitSet()).set(ordinal)));
    }

    /** The offered entry of an ordinal; empty when it is not here. */
    Optional<Offered> at(int ordinal) {
        return Optional.ofNullable(byOrdinal[ordinal]);
    }

    /** All that is here. */
    BitSet everything() {
        return (BitSet) everything.clone();
    }

    /** What is here of one value of a facet. */
    BitSet having(Facet facet, String value) {
        return (BitSet) values.get(facet).getOrDefault(value, new BitSet()).clone();
    }

    /** The values of a facet that anything here has. */
    Set<String> valuesOf(Facet facet) {
        return Collections.unmodifiableSet(values.get(facet).keySet());
    }

    /** What is here of the matches, or everything without a search, narrowed by all chosen values. */
    BitSet select(Map<Facet, Set<String>> chosen, Optional<Matches> matches) {
        BitSet selected = everything();
        matches.ifPresent(found -> selected.and(found.ordinals()));
        chosen.forEach((facet, wanted) -> selected.and(withAny(facet, wanted)));
        return selected;
    }

    /** How many there would be of each value of a facet if it were chosen, given what is chosen of the other facets. */
    Map<String, Integer> count(Facet facet, Map<Facet, Set<String>> chosen, Optional<Matches> matches) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        Set<String> own = others.remove(facet);
        BitSet selected = select(others, matches);
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.get(facet).forEach((value, having) -> {
            int count = common(selected, having);
            if (count > 0 || (own != null && own.contains(value))) {
                counts.put(value, count);
            }
        });
        return counts;
    }

    /** The selected ones from one place to another: best matches first, then in the usual order. */
    List<Offered> slice(BitSet selected, Optional<Matches> matches, int from, int size) {
        return (matches.isPresent() ? byRelevance(selected, matches.get()) : inUsualOrder(selected))
                .skip(from)
                .limit(size)
                .mapToObj(rank -> byRank[rank])
                .toList();
    }

    private IntStream inUsualOrder(BitSet selected) {
        return IntStream.range(0, byRank.length).filter(rank -> selected.get(byRank[rank].ordinal()));
    }

    private IntStream byRelevance(BitSet selected, Matches matches) {
        // One number a match: the bits of a positive float sort as the float does, and the rank decides between equals.
        return selected.stream()
                .mapToLong(ordinal -> (long) (Integer.MAX_VALUE - Float.floatToIntBits(matches.scores()[ordinal])) << 32
                        | rankByOrdinal[ordinal])
                .sorted()
                .mapToInt(key -> (int) key);
    }

    private BitSet withAny(Facet facet, Set<String> wanted) {
        BitSet any = new BitSet();
        for (String value : wanted) {
            any.or(having(facet, value));
        }
        return any;
    }

    private static int common(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }
}
