package plus.jia.platform.building.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.building.StationView;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.partner.Partners;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.web.Notices;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/** Behind the page of one building. The office edits; a station sees its own building. */
@Named("buildingPage")
@ViewScoped
public class BuildingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String STATION_FORM = "station";

    private String code = "";
    private transient @Nullable BuildingView building;
    private @Nullable DescriptionForm description;
    private @Nullable StationForm station;
    private @Nullable RoomForm room;

    @Inject
    private Buildings buildings;

    @Inject
    private Partners partners;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    /** Lets in whoever may see the building; for others there is none of that code. */
    public void enter() {
        getBuilding();
    }

    public BuildingView getBuilding() {
        if (building == null) {
            building = read();
        }
        return building;
    }

    private BuildingView read() {
        return buildings
                .find(code)
                .filter(found -> account.mayActForBuilding(found.code()))
                .orElseThrow(() -> Problem.notFound("building-not-found", code));
    }

    public boolean isEditable() {
        return account.isOffice();
    }

    public void editDescription() {
        description = new DescriptionForm(read());
    }

    public void saveDescription() {
        DescriptionForm wanted = description;
        if (!wanted.getAddress().isSound()) {
            notices.wrong("description:address-zh", language.text("console.building.address.zh.missing"));
            return;
        }
        change("description", () -> {
            BuildingView known = read();
            if (!wanted.name().equals(known.name()) || !Objects.equals(wanted.address(), known.address())) {
                buildings.describe(code, wanted.name(), wanted.address());
            }
            if (wanted.getEnterprises() != known.enterprises()) {
                buildings.countEnterprises(code, wanted.getEnterprises());
            }
            if (wanted.isActive() != known.active()) {
                buildings.activate(code, wanted.isActive());
            }
        });
    }

    public void addStation() {
        station = new StationForm(free("station", read().stations().stream().map(StationView::code)));
    }

    public void editStation(String stationCode) {
        station = read().stations().stream()
                .filter(known -> known.code().equals(stationCode))
                .findFirst()
                .map(StationForm::new)
                .orElse(null);
    }

    public void saveStation() {
        StationForm wanted = station;
        if (hasSoundHours(wanted)) {
            change(STATION_FORM, () -> {
                if (!wanted.isKnown()) {
                    requireFree(wanted.getCode(), read().stations().stream().map(StationView::code));
                }
                buildings.setUp(code, wanted.station());
            });
        }
    }

    private boolean hasSoundHours(StationForm wanted) {
        IntStream.range(0, wanted.getDays().size())
                .filter(index -> !wanted.getDays().get(index).isSound())
                .forEach(index -> notices.wrong(
                        STATION_FORM + ":days:" + index + ":closes", language.text("console.station.hours.wrong")));
        return wanted.getDays().stream().allMatch(DayForm::isSound);
    }

    public void addRoom() {
        room = new RoomForm(free("room", read().rooms().stream().map(RoomView::code)));
    }

    public void editRoom(String roomCode) {
        room = read().room(roomCode).map(RoomForm::new).orElse(null);
    }

    public void saveRoom() {
        RoomForm wanted = room;
        change("room", () -> {
            if (!wanted.isKnown()) {
                requireFree(wanted.getCode(), read().rooms().stream().map(RoomView::code));
            }
            buildings.furnish(code, wanted.room());
        });
    }

    private void change(String form, Runnable change) {
        boolean done = notices.attempt(form, () -> {
            account.requireOffice();
            change.run();
        });
        if (done) {
            building = null;
            notices.done("console.saved");
        }
    }

    private static void requireFree(String wanted, Stream<String> taken) {
        if (!Codes.isCode(wanted)) {
            throw Problem.invalid("code", "code-malformed", wanted);
        }
        if (taken.anyMatch(wanted::equals)) {
            throw Problem.invalid("code", "code-taken", wanted);
        }
    }

    private static String free(String beginning, Stream<String> taken) {
        List<String> codes = taken.toList();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> beginning + "-" + number)
                .filter(candidate -> !codes.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    public String said(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(language.locale());
    }

    /** When a station is open, days with the same hours together. */
    public String hours(StationView station) {
        return new WeekWording(language).of(station.hours());
    }

    public List<PartnerView> getPartners() {
        return partners.all();
    }

    public String partnerName(@Nullable String partner) {
        return partner == null
                ? ""
                : partners.find(partner).map(found -> said(found.name())).orElse(partner);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable DescriptionForm getDescription() {
        return description;
    }

    public @Nullable StationForm getStation() {
        return station;
    }

    public @Nullable RoomForm getRoom() {
        return room;
    }
}
