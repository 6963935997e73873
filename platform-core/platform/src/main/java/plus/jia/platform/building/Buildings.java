package plus.jia.platform.building;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.LocalizedText;

/** The street and its buildings. */
@ApplicationScoped
public class Buildings {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private News news;

    @Inject
    private AuditLog audit;

    /** The street; empty until it was described once. */
    @Transactional
    public Optional<StreetView> street() {
        return entities.createQuery("from Street order by code", Street.class)
                .getResultStream()
                .findFirst()
                .map(Street::view);
    }

    /** Every building, active or not, by code. */
    @Transactional
    public List<BuildingView> all() {
        return entities.createQuery("from Building order by code", Building.class)
                .getResultStream()
                .map(Building::view)
                .toList();
    }

    /** The buildings that take part, by code. */
    @Transactional
    public List<BuildingView> active() {
        return all().stream().filter(BuildingView::active).toList();
    }

    @Transactional
    public Optional<BuildingView> find(String code) {
        return Optional.ofNullable(entities.find(Building.class, code)).map(Building::view);
    }

    /**
     * The building of that code.
     *
     * @throws Problem {@code building-not-found} when there is none
     */
    @Transactional
    public BuildingView get(String code) {
        return find(code).orElseThrow(() -> notFound(code));
    }

    /** Describes the street, for the first time or anew. */
    @Transactional
    public void describeStreet(StreetView wanted) {
        Street street = entities.find(Street.class, wanted.code());
        if (street == null) {
            street = new Street(wanted.code());
            street.become(wanted);
            entities.persist(street);
        } else {
            street.become(wanted);
        }
        tell("street.described", wanted.code(), Map.of("name", wanted.name().zh()));
    }

    /**
     * Takes a building in.
     *
     * @throws Problem {@code building-exists} when the code is taken
     */
    @Transactional
    public void add(String code, LocalizedText name) {
        if (entities.find(Building.class, code) != null) {
            throw Problem.conflict("building-exists", code);
        }
        entities.persist(new Building(code, name));
        tell("building.added", code, Map.of("name", name.zh()));
    }

    @Transactional
    public void describe(String code, LocalizedText name, @Nullable LocalizedText address) {
        entity(code).describe(name, address);
        tell("building.described", code, Map.of("name", name.zh()));
    }

    @Transactional
    public void countEnterprises(String code, int count) {
        entity(code).countEnterprises(count);
        tell("building.enterprises-counted", code, Map.of("enterprises", String.valueOf(count)));
    }

    /** Lets a building take part, or no longer; nothing of it is lost. */
    @Transactional
    public void activate(String code, boolean takesPart) {
        entity(code).activate(takesPart);
        tell(takesPart ? "building.activated" : "building.deactivated", code, Map.of());
    }

    /** Adds a station, or changes the one of the same code. */
    @Transactional
    public void setUp(String code, StationView station) {
        entity(code).setUp(station);
        tell(
                "station.set-up",
                code + "/" + station.code(),
                Map.of("name", station.name().zh()));
    }

    /** Adds a room, or changes the one of the same code. */
    @Transactional
    public void furnish(String code, RoomView room) {
        entity(code).furnish(room);
        tell(
                "room.furnished",
                code + "/" + room.code(),
                Map.of("name", room.name().zh()));
    }

    private Building entity(String code) {
        Building building = entities.find(Building.class, code);
        if (building == null) {
            throw notFound(code);
        }
        return building;
    }

    private void tell(String action, String subject, Map<String, String> details) {
        audit.record(action, subject, details);
        news.announce(Topic.CATALOGUE);
    }

    private static Problem notFound(String code) {
        return Problem.notFound("building-not-found", code);
    }
}
