package plus.jia.platform.enablement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        this.stretches = stretches;
    }

    /**
     * Makes the terms hold. Where they overlap nothing, a new stretch begins. Where they overlap one that has begun and start later,
     * that one makes way and keeps its days so far. Otherwise the one that they overlap changes.
     *
     * @return the new stretch to store, or empty when a stored one was changed or nothing had to be
     * @throws Problem when the terms would rewrite what has been, or overlap more than one stretch
     */
    Optional<Enablement> set(EnablementTerms terms, LocalDate today) {
        LocalDate from = terms.from() != null ? terms.from() : startOfRunning(today);
        List<Enablement> overlapping = stretches.stream()
                .filter(stretch -> stretch.overlaps(from, terms.to()))
                .toList();
        if (overlapping.size() > 1) {
            throw Problem.conflict("enablement-overlaps", offering, building);
        }
        refusePast(from, terms, overlapping, today);
        if (overlapping.isEmpty()) {
            return Optional.of(new Enablement(building, offering, from, terms));
        }
        Enablement known = overlapping.get(0);
        if (known.firstDay().isBefore(from) && known.firstDay().isBefore(today)) {
            Enablement successor = new Enablement(building, offering, from, terms);
            known.makeWayFrom(from);
            return Optional.of(successor);
        }
        known.become(from, terms);
        return Optional.empty();
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
