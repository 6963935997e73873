package plus.jia.platform.building;

import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * A station of a building. Who staffs it, the accounts say.
 *
 * @param code its code within the building
 * @param name its name
 * @param room where in the building it is, or {@code null} when not recorded
 * @param hours when it is open
 * @param providedBy the code of the partner that provides the place, or {@code null}
 */
public record StationView(
        String code,
        LocalizedText name,
        @Nullable String room,
        OpeningHours hours,
        @Nullable String providedBy) {}
