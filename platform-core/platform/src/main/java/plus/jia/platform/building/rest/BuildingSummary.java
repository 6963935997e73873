package plus.jia.platform.building.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.spi.LocalizedText;

/** A building in the list of all. */
public record BuildingSummary(
        String code, String name, @Nullable String address, int enterprises, boolean active) {
    static BuildingSummary of(BuildingView building, Locale locale) {
        LocalizedText address = building.address();
        return new BuildingSummary(
                building.code(),
                building.name().in(locale),
                address == null ? null : address.in(locale),
                building.enterprises(),
                building.active());
    }
}
