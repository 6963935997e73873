package plus.jia.platform.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** The shelf of the whole street and the one of each building. */
final class Shelves {
    private final Shelf street;
    private final Map<String, Shelf> buildings = new HashMap<>();
    private final Map<OfferingId, Integer> ordinals = new HashMap<>();

    /**
     * Puts every entry on the shelf of the street and on those of its buildings.
     *
     * @param stocked how many offerings are stored, enabled or not
     */
    Shelves(List<Entry> entries, List<BuildingView> taking, int stocked) {
        entries.forEach(entry -> ordinals.put(entry.published().id(), entry.ordinal()));
        street = new Shelf(entries.stream().map(Offered::everywhere).toList(), stocked);
        Map<String, List<Offered>> offered = byBuilding(entries);
        for (BuildingView building : taking) {
            buildings.put(building.code(), new Shelf(offered.getOrDefault(building.code(), List.of()), stocked));
        }
    }

    private static Map<String, List<Offered>> byBuilding(List<Entry> entries) {
        Map<String, List<Offered>> offered = new HashMap<>();
        for (Entry entry : entries) {
            for (Placement placement : entry.placements()) {
                offered.computeIfAbsent(placement.building().code(), absent -> new ArrayList<>())
                        .add(Offered.at(placement, entry));
            }
        }
        return offered;
    }

    /** How many offerings are enabled anywhere. */
    int size() {
        return ordinals.size();
    }

    Shelf street() {
        return street;
    }

    /** The shelf of a building, or that of the street when none is named. */
    Shelf of(@Nullable String building) {
        if (building == null) {
            return street;
        }
        Shelf shelf = buildings.get(building);
        if (shelf == null) {
            throw Problem.notFound("building-not-found", building);
        }
        return shelf;
    }

    /** An offering on the shelf of a building or of the street; empty when it is not enabled there. */
    Optional<Offered> find(OfferingId id, @Nullable String building) {
        Shelf shelf = of(building);
        return Optional.ofNullable(ordinals.get(id)).flatMap(shelf::at);
    }
}
