package plus.jia.platform.enablement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.Topic;

/** Switches offerings on and off in buildings. */
@ApplicationScoped
public class EnablementService {
    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Buildings buildings;

    @Inject
    ModuleOfferings offerings;

    @Inject
    News news;

    @Inject
    Event<EnablementChanged> changed;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** All that are neither ended nor over, those yet to begin included; by building, offering and first day. */
    @Transactional
    public List<EnablementView> current() {
        return entities.createQuery("""
                        from Enablement where endedAt is null and (lastDay is null or lastDay >= :today)
                        order by building, offering, firstDay""", Enablement.class)
                .setParameter("today", today())
                .getResultStream()
                .map(Enablement::view)
                .toList();
    }

    /** What holds today for an offering in a building. */
    @Transactional
    public Optional<EnablementView> holding(String building, OfferingId offering) {
        LocalDate today = today();
        return timelineRows(building, offering).stream()
                .map(Enablement::view)
                .filter(enablement -> enablement.holdsOn(today))
                .findFirst();
    }

    /** All that ever was of an offering in a building, latest first. */
    @Transactional
    public List<EnablementView> history(String building, OfferingId offering) {
        return entities.createQuery(
                        "from Enablement where building = :building and offering = :offering order by firstDay desc, id desc",
                        Enablement.class)
                .setParameter("building", building)
                .setParameter("offering", offering.toString())
                .getResultStream()
                .map(Enablement::view)
                .toList();
    }

    /**
     * Makes the terms hold for every given offering in every given building, or for none where one is refused. Doing it again changes nothing.
     *
     * @throws Problem when a building or offering does not exist, or the terms do not fit what is or was
     */
    @Transactional
    public void enable(Collection<String> buildingCodes, Collection<OfferingId> offeringIds, EnablementTerms terms) {
        buildingCodes.forEach(buildings::get);
        offeringIds.forEach(this::requireOffering);
        for (String building : new TreeSet<>(buildingCodes)) {
            lock(building);
            new TreeSet<>(offeringIds).forEach(offering -> enable(building, offering, terms));
        }
    }

    /** Switches off, from this moment, what holds or is to hold of the given offerings in the given buildings. */
    @Transactional
    public void end(Collection<String> buildingCodes, Collection<OfferingId> offeringIds, String reason) {
        buildingCodes.forEach(buildings::get);
        for (String building : new TreeSet<>(buildingCodes)) {
            lock(building);
            new TreeSet<>(offeringIds).forEach(offering -> end(building, offering, reason));
        }
    }

    private void enable(String building, OfferingId offering, EnablementTerms terms) {
        Timeline timeline = new Timeline(building, offering, timelineRows(building, offering));
        Optional<Enablement> added = timeline.set(terms, today());
        entities.flush();
        added.ifPresent(entities::persist);
        tell(building, offering);
    }

    private void end(String building, OfferingId offering, String reason) {
        List<Enablement> rows = timelineRows(building, offering);
        rows.forEach(row -> row.end(clock.instant(), reason));
        if (!rows.isEmpty()) {
            tell(building, offering);
        }
    }

    private void tell(String building, OfferingId offering) {
        news.announce(Topic.CATALOGUE);
        changed.fire(new EnablementChanged(building, offering));
    }

    private List<Enablement> timelineRows(String building, OfferingId offering) {
        return entities.createQuery("""
                        from Enablement where building = :building and offering = :offering
                        and endedAt is null and (lastDay is null or lastDay >= :today) order by firstDay""", Enablement.class)
                .setParameter("building", building)
                .setParameter("offering", offering.toString())
                .setParameter("today", today())
                .getResultList();
    }

    /** Holds off other changes in the building until the transaction ends, so that two cannot overlap unseen. */
    private void lock(String building) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter("key", "enablement:" + building)
                .getSingleResult();
    }

    private void requireOffering(OfferingId offering) {
        if (offerings.find(offering).isEmpty()) {
            throw Problem.notFound("offering-not-found", offering);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
