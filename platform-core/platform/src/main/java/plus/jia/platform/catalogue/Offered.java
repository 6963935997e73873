package plus.jia.platform.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plus.jia.spi.offering.Offering;

/**
 * An entry as one shelf shows it.
 *
 * @param entry the entry
 * @param placements those of its placements that belong on the shelf
 * @param next when its next session there begins; the end of time when there is none
 */
record Offered(Entry entry, List<Placement> placements, Instant next) {
    /** What can be used comes before what cannot at present, then what takes place next; entries are in the order of their ids. */
    static final Comparator<Offered> USUAL_ORDER = Comparator.comparing(
                    (Offered offered) -> !offered.entry.published().available())
            .thenComparing(Offered::next)
            .thenComparing(Offered::ordinal);

    /** An entry in the whole street. */
    static Offered everywhere(Entry entry) {
        return of(entry, entry.placements());
    }

    /** An entry in the building of one of its placements. */
    static Offered at(Placement placement, Entry entry) {
        return of(entry, List.of(placement));
    }

    private static Offered of(Entry entry, List<Placement> placements) {
        Instant next = placements.stream()
                .flatMap(placement -> placement.sessions().stream().limit(1))
                .map(upcoming -> upcoming.session().start())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        return new Offered(entry, placements, next);
    }

    int ordinal() {
        return entry.ordinal();
    }

    Offering offering() {
        return entry.published().offering();
    }

    /** Its sessions to come, building by building. */
    Stream<Upcoming> sessions() {
        return placements.stream().flatMap(placement -> placement.sessions().stream());
    }
}
