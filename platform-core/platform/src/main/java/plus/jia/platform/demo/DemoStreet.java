package plus.jia.platform.demo;

import static plus.jia.platform.demo.DemoFile.objects;
import static plus.jia.platform.demo.DemoFile.string;
import static plus.jia.platform.demo.DemoFile.text;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.building.OpeningHours;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.building.StationView;
import plus.jia.platform.building.StreetView;
import plus.jia.platform.partner.PartnerKind;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.partner.Partners;
import plus.jia.platform.shared.PlatformStarted;

/** Puts in the street, its buildings with stations and rooms, and the partners. What is there already stays as it is. */
@ApplicationScoped
class DemoStreet {
    private static final OpeningHours SAMPLE_HOURS = OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(17, 30));

    @Inject
    private DemoSteps steps;

    @Inject
    private Buildings buildings;

    @Inject
    private Partners partners;

    @Inject
    @ConfigProperty(name = "jia.demo", defaultValue = "false")
    private boolean demo;

    @Transactional
    void load(@Observes @Priority(200) PlatformStarted started) {
        if (demo && steps.take("street")) {
            JsonObject file = DemoFile.read("street.json");
            loadStreet(file.getJsonObject("street"));
            objects(file, "partners").forEach(this::loadPartner);
            objects(file, "buildings").forEach(this::loadBuilding);
        }
    }

    private void loadStreet(JsonObject street) {
        if (buildings.street().isEmpty()) {
            buildings.describeStreet(new StreetView(
                    street.getString("code"),
                    text(street, "name"),
                    text(street, "district"),
                    figures(street.getJsonObject("figures"))));
        }
    }

    private void loadPartner(JsonObject partner) {
        String code = partner.getString("code");
        if (partners.find(code).isEmpty()) {
            String kind = partner.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_');
            partners.record(new PartnerView(code, text(partner, "name"), PartnerKind.valueOf(kind), null));
        }
    }

    private void loadBuilding(JsonObject building) {
        String code = building.getString("code");
        if (buildings.find(code).isPresent()) {
            return;
        }
        buildings.add(code, text(building, "name"));
        if (building.containsKey("enterprises")) {
            buildings.countEnterprises(code, building.getInt("enterprises"));
        }
        if (building.containsKey("station")) {
            buildings.setUp(code, station(building.getJsonObject("station")));
        }
        objects(building, "rooms").forEach(room -> buildings.furnish(code, room(room)));
    }

    private static StationView station(JsonObject station) {
        return new StationView(
                "station", text(station, "name"), string(station, "room"), SAMPLE_HOURS, string(station, "providedBy"));
    }

    private static RoomView room(JsonObject room) {
        return new RoomView(room.getString("code"), text(room, "name"), room.getInt("capacity"));
    }

    private static Map<String, BigDecimal> figures(JsonObject figures) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> ((JsonNumber) figure.getValue()).bigDecimalValue()));
    }
}
