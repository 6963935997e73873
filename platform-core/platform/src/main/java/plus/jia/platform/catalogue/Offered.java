package plus.jia.platform.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plus.jia.spi.offering.Offering;

/**
 * An entry as one shelf shows it.
 *
 * @param ordinal the entry's place among all entries
 * @param entry the entry
 * @param placements those of its placements that belong on the shelf
 */
record Offered(int ordinal, Entry entry, List<Placement> placements) {
    /** What can be used comes before what cannot at present, then what takes place next; entries are in the order of their ids. */
    static final Comparator<Offered> USUAL_ORDER = Comparator.comparing(
                    (Offered offered) -> !offered.entry.published().available())
            .thenComparing(Offered::next)
            .thenComparing(Offered::ordinal);

    Offering offering() {
        return entry.published().offering();
    }

    /** Its sessions to come, building by building. */
    Stream<Upcoming> sessions() {
        return placements.stream().flatMap(placement -> placement.sessions().stream());
    }

    private Instant next() {
        return placements.stream()
                .flatMap(placement -> placement.sessions().stream().limit(1))
                .map(upcoming -> upcoming.session().start())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
