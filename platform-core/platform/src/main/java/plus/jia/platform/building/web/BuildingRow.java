package plus.jia.platform.building.web;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import plus.jia.platform.building.BuildingView;

/** A building in the console's list, in the reader's language. Getters, since tables sort and export by properties. */
public class BuildingRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private final String address;
    private final String stations;
    private final int rooms;
    private final int capacity;
    private final int enterprises;
    private final boolean active;

    BuildingRow(BuildingView building, Locale locale) {
        code = building.code();
        name = building.name().in(locale);
        address = building.address() == null ? "" : building.address().in(locale);
        stations = building.stations().stream()
                .map(station -> station.name().in(locale) + (station.room() == null ? "" : " " + station.room()))
                .collect(Collectors.joining("; "));
        rooms = building.rooms().size();
        capacity = building.rooms().stream().mapToInt(room -> room.capacity()).sum();
        enterprises = building.enterprises();
        active = building.active();
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getStations() {
        return stations;
    }

    public int getRooms() {
        return rooms;
    }

    public int getCapacity() {
        return capacity;
    }

    public int getEnterprises() {
        return enterprises;
    }

    public boolean isActive() {
        return active;
    }
}
