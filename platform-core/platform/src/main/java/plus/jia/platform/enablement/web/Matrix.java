package plus.jia.platform.enablement.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Offerings × buildings, as the console shows them.
 *
 * @param columns the buildings
 * @param groups the offerings by module
 */
public record Matrix(List<Column> columns, List<Group> groups) {
    public boolean isEmpty() {
        return columns.isEmpty() || groups.isEmpty();
    }

    /** The cells of some offerings in some buildings. */
    Stream<Cell> cells(Set<String> offerings, Set<String> buildings) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> offerings.contains(row.offering()))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> buildings.contains(cell.building()));
    }

    /** A building. */
    public record Column(String building, String name) {}

    /** The offerings of a module. */
    public record Group(String module, String name, List<Row> rows) {
        /** Whether any of them can be shown as usual. */
        public boolean available() {
            return rows.stream().anyMatch(Row::available);
        }
    }

    /**
     * An offering.
     *
     * @param offering its id
     * @param available whether its module runs
     * @param offered whether its module still lists it; otherwise it can only be ended
     */
    public record Row(String offering, String title, boolean available, boolean offered, List<Cell> cells) {}

    /**
     * An offering in a building.
     *
     * @param building the building's code
     * @param offering the offering's id
     * @param details how it is enabled now and later, in words
     */
    public record Cell(
            String building, String offering, String buildingName, String title, State state, String details) {
        public boolean isOn() {
            return state != State.OFF;
        }
    }

    /** How an offering is enabled in a building today. */
    public enum State {
        OFF,
        TRIAL,
        REGULAR,
        /** Not yet, but from a later day on. */
        SCHEDULED
    }
}
