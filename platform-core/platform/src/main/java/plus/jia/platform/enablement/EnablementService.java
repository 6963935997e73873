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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.AdvisoryLock;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.LocalizedText;

/** Switches offerings on and off in buildings. */
@ApplicationScoped
public class EnablementService {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Buildings buildings;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private News news;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<EnablementChanged> changed;

    @Inject
    private Event<EndingForeseen> foreseen;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    /** All that are neither ended nor over, those yet to begin included; by building, offering and first day. */
    @Transactional
    public List<EnablementView> current() {
        return views(entities.createQuery("""
                        from Enablement where endedAt is null and (lastDay is null or lastDay >= :today)
                        order by building, offering, firstDay""", Enablement.class)
                .setParameter("today", today())
                .getResultList());
    }

    /** Those of one offering in one building that are neither ended nor over, by first day; never two of a day. */
    @Transactional
    public List<EnablementView> current(String building, OfferingId offering) {
        return views(timeline(building, offering));
    }

    /** What holds today for an offering in a building. */
    @Transactional
    public Optional<EnablementView> holding(String building, OfferingId offering) {
        LocalDate today = today();
        return current(building, offering).stream()
                .filter(enablement -> enablement.holdsOn(today))
                .findFirst();
    }

    /** All that ever was of an offering in a building, latest first. */
    @Transactional
    public List<EnablementView> history(String building, OfferingId offering) {
        return views(entities.createQuery("""
                        from Enablement where building = :building and offering = :offering
                        order by firstDay desc, id desc""", Enablement.class)
                .setParameter("building", building)
                .setParameter("offering", offering.toString())
                .getResultList());
    }

    /**
     * Makes the terms hold for every given offering in every given building, or for none where one is refused. Doing it again changes
     * nothing. Terms that begin while the offering runs already on others follow those: the others end the day before.
     *
     * @return what has the terms now, by building and offering
     * @throws Problem when a building or offering does not exist, or the terms do not fit what is or was
     */
    @Transactional
    public List<EnablementView> enable(
            Collection<String> buildingCodes, Collection<OfferingId> offeringIds, EnablementTerms terms) {
        buildingCodes.forEach(this::requireBuilding);
        offeringIds.forEach(this::requireOffering);
        List<EnablementView> enabled = new ArrayList<>();
        for (String building : new TreeSet<>(buildingCodes)) {
            lock(building);
            new TreeSet<>(offeringIds).forEach(offering -> enabled.add(enable(building, offering, terms)));
        }
        return enabled;
    }

    /** What else would happen if that were ended, one sentence each, for whoever is about to do it. */
    @Transactional
    public List<LocalizedText> foreseeEnding(Set<String> buildingCodes, Set<OfferingId> offeringIds) {
        EndingForeseen ending = new EndingForeseen(buildingCodes, offeringIds);
        foreseen.fire(ending);
        return ending.effects();
    }

    /**
     * Switches off, from this moment, what holds or is to hold of the given offerings in the given buildings. Their history stays.
     *
     * @throws Problem when a building does not exist
     */
    @Transactional
    public void end(Collection<String> buildingCodes, Collection<OfferingId> offeringIds, @Nullable String reason) {
        buildingCodes.forEach(this::requireBuilding);
        for (String building : new TreeSet<>(buildingCodes)) {
            lock(building);
            new TreeSet<>(offeringIds).forEach(offering -> end(building, offering, reason));
        }
    }

    private EnablementView enable(String building, OfferingId offering, EnablementTerms terms) {
        List<Enablement> known = timeline(building, offering);
        List<EnablementView> before = views(known);
        Enablement result = new Timeline(building, offering, known).set(terms, today());
        // What made way must be stored before its successor is: no two may share a day.
        entities.flush();
        boolean added = !known.contains(result);
        if (added) {
            entities.persist(result);
        }
        Changes changes = new Changes(before, views(known), added ? Optional.of(result.view()) : Optional.empty());
        tell(building, offering, changes);
        return result.view();
    }

    private void end(String building, OfferingId offering, @Nullable String reason) {
        List<Enablement> known = timeline(building, offering);
        List<EnablementView> before = views(known);
        known.forEach(enablement -> enablement.end(clock.instant(), reason));
        tell(building, offering, new Changes(before, views(known), Optional.empty()));
    }

    private void tell(String building, OfferingId offering, Changes changes) {
        if (changes.isEmpty()) {
            return;
        }
        changes.forEach((action, details) -> audit.record(action, building + "/" + offering, details));
        news.announce(Topic.CATALOGUE);
        changed.fire(new EnablementChanged(building, offering));
    }

    private List<Enablement> timeline(String building, OfferingId offering) {
        return entities.createQuery("""
                        from Enablement where building = :building and offering = :offering
                        and endedAt is null and (lastDay is null or lastDay >= :today) order by firstDay""", Enablement.class)
                .setParameter("building", building)
                .setParameter("offering", offering.toString())
                .setParameter("today", today())
                .getResultList();
    }

    /** Holds off other changes in the building until the transaction ends, so that none is decided on what another changes. */
    private void lock(String building) {
        AdvisoryLock.take(entities, "enablement:" + building);
    }

    private void requireBuilding(String code) {
        if (buildings.find(code).isEmpty()) {
            throw Problem.invalid("buildings", "building-not-found", code);
        }
    }

    private void requireOffering(OfferingId offering) {
        if (offerings.find(offering).isEmpty()) {
            throw Problem.invalid("offerings", "offering-not-found", offering);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static List<EnablementView> views(List<Enablement> enablements) {
        return enablements.stream().map(Enablement::view).toList();
    }
}
