package plus.jia.platform.building.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.OpeningHours;
import plus.jia.platform.building.StationView;
import plus.jia.platform.shared.web.TextForm;

/** A station as somebody types it. */
public class StationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final boolean known;
    private final TextForm name;
    private final List<DayForm> days;
    private String code;
    private @Nullable String room;
    private @Nullable String providedBy;

    /** For a station yet to be added. */
    StationForm(String code) {
        this.known = false;
        this.code = code;
        name = new TextForm(null);
        days = days(OpeningHours.none());
    }

    StationForm(StationView station) {
        known = true;
        code = station.code();
        name = new TextForm(station.name());
        room = station.room();
        providedBy = station.providedBy();
        days = days(station.hours());
    }

    private static List<DayForm> days(OpeningHours hours) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new DayForm(day, hours))
                .toList();
    }

    StationView station() {
        Map<DayOfWeek, OpeningHours.Hours> hours = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> day.hours().ifPresent(open -> hours.put(day.getDay(), open)));
        return new StationView(code, name.required(), given(room), new OpeningHours(hours), given(providedBy));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TextForm getName() {
        return name;
    }

    public List<DayForm> getDays() {
        return days;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public @Nullable String getProvidedBy() {
        return providedBy;
    }

    public void setProvidedBy(@Nullable String providedBy) {
        this.providedBy = providedBy;
    }
}
