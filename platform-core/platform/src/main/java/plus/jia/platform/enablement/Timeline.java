package plus.jia.platform.enablement;

import java.time.LocalDate;
import java.util.List;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** The enablements of one offering in one building that are neither ended nor over. No two share a day. */
final class Timeline {
    private final String building;
    private final OfferingId offering;
    private final List<Enablement> stretches;

    Timeline(String building, OfferingId offering, List<Enablement> stretches) {
        this.building = building;
        this.offering = offering;
        this.stretches = List.copyOf(stretches);
    }

    /**
     * Makes the terms hold. Where they overlap nothing, a new stretch begins. Where they overlap one that has begun before today and
     * begin later than it, that one makes way and keeps its days so far. Otherwise the one that they overlap takes the terms.
     *
     * @return the stretch that has the terms now, one of the given ones or a new one
     * @throws Problem when the terms would rewrite what has been, or overlap more than one stretch
     */
    Enablement set(EnablementTerms terms, LocalDate today) {
        LocalDate from = terms.from() != null ? terms.from() : startOfRunning(today);
        List<Enablement> overlapping = stretches.stream()
                .filter(stretch -> stretch.overlaps(from, terms.to()))
                .toList();
        if (overlapping.size() > 1) {
            throw Problem.conflict("enablement-overlaps", offering, building);
        }
        refusePast(from, terms, overlapping, today);
        return overlapping.isEmpty()
                ? new Enablement(building, offering, from, terms)
                : change(overlapping.get(0), from, terms, today);
    }

    private Enablement change(Enablement known, LocalDate from, EnablementTerms terms, LocalDate today) {
        if (known.firstDay().isBefore(today) && known.firstDay().isBefore(from)) {
            Enablement successor = new Enablement(building, offering, from, terms);
            known.makeWayFrom(from);
            return successor;
        }
        known.become(from, terms);
        return known;
    }

    private LocalDate startOfRunning(LocalDate today) {
        return stretches.stream()
                .filter(stretch -> stretch.overlaps(today, today))
                .map(Enablement::firstDay)
                .findFirst()
                .orElse(today);
    }

    private static void refusePast(
            LocalDate from, EnablementTerms terms, List<Enablement> overlapping, LocalDate today) {
        boolean unchanged =
                overlapping.stream().anyMatch(known -> known.firstDay().equals(from));
        if (from.isBefore(today) && !unchanged) {
            throw Problem.invalid("from", "enablement-begins-in-the-past", from);
        }
        if (terms.to() != null && terms.to().isBefore(today)) {
            throw Problem.invalid("to", "enablement-ends-in-the-past", terms.to());
        }
    }
}
