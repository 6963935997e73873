package plus.jia.platform.building.rest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.OpeningHours;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.building.StationView;
import plus.jia.spi.LocalizedText;

/** A building with its stations and rooms; {@code staff}, the names of the accounts that work there, is for the office alone. */
public record BuildingDetail(
        String code,
        String name,
        @Nullable String address,
        int enterprises,
        boolean active,
        List<Station> stations,
        List<Room> rooms,
        @Nullable List<String> staff) {
    static BuildingDetail of(BuildingView building, Locale locale, @Nullable List<String> staff) {
        LocalizedText address = building.address();
        return new BuildingDetail(
                building.code(),
                building.name().in(locale),
                address == null ? null : address.in(locale),
                building.enterprises(),
                building.active(),
                building.stations().stream()
                        .map(station -> Station.of(station, locale))
                        .toList(),
                building.rooms().stream().map(room -> Room.of(room, locale)).toList(),
                staff);
    }

    /** A station; {@code providedBy} is a partner's code. */
    public record Station(
            String code,
            String name,
            @Nullable String room,
            @Nullable String providedBy,
            List<Hours> openingHours) {
        static Station of(StationView station, Locale locale) {
            return new Station(
                    station.code(),
                    station.name().in(locale),
                    station.room(),
                    station.providedBy(),
                    station.hours().days().entrySet().stream()
                            .map(day -> Hours.of(day.getKey(), day.getValue()))
                            .toList());
        }
    }

    /** The hours of one weekday. */
    public record Hours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {
        static Hours of(DayOfWeek day, OpeningHours.Hours hours) {
            return new Hours(day, hours.opens(), hours.closes());
        }
    }

    /** A room; {@code bufferMinutes} is how long after a session it cannot be used again. */
    public record Room(String code, String name, int capacity, int bufferMinutes) {
        static Room of(RoomView room, Locale locale) {
            return new Room(room.code(), room.name().in(locale), room.capacity(), room.bufferMinutes());
        }
    }
}
