package plus.jia.platform.catalogue.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.StationView;
import plus.jia.platform.building.StreetView;
import plus.jia.platform.catalogue.CatalogueSnapshot;

/**
 * Whose catalogue a page shows.
 *
 * @param code the building's code, or {@code null} for the whole street
 * @param name the building's or the street's name
 * @param street the street's name; empty when it is not described, or when {@code name} says it
 * @param stations where to find the stations, and when they are open today
 */
public record PlaceHeader(@Nullable String code, String name, String street, List<String> stations) {
    static PlaceHeader of(CatalogueSnapshot catalogue, @Nullable BuildingView building, Speech speech) {
        String street =
                catalogue.street().map(StreetView::name).map(speech::say).orElse("");
        if (building == null) {
            return new PlaceHeader(null, street.isEmpty() ? speech.text("browse.street") : street, "", List.of());
        }
        return new PlaceHeader(
                building.code(),
                speech.say(building.name()),
                street,
                building.stations().stream()
                        .map(station -> station(station, speech))
                        .toList());
    }

    private static String station(StationView station, Speech speech) {
        List<String> parts = new ArrayList<>();
        parts.add(speech.say(station.name()));
        if (station.room() != null) {
            parts.add(speech.text("station.room", station.room()));
        }
        if (!station.hours().days().isEmpty()) {
            parts.add(hours(station, speech));
        }
        return String.join(" · ", parts);
    }

    private static String hours(StationView station, Speech speech) {
        DayOfWeek today = speech.times().today().getDayOfWeek();
        return station.hours()
                .on(today)
                .map(hours -> speech.text(
                        "station.open",
                        speech.times().clock(hours.opens()),
                        speech.times().clock(hours.closes())))
                .orElseGet(() -> speech.text("station.closed"));
    }
}
