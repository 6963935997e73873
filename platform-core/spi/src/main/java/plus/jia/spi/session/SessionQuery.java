package plus.jia.spi.session;

import java.time.ZoneId;
import java.util.Objects;
import plus.jia.spi.Codes;

/**
 * The platform's question: when does this offering take place in this building? Immutable, handed out by the platform.
 *
 * @param building the building
 * @param offeringCode the code of one of the module's offerings
 * @param days the days on which asked sessions start, in {@code zone}
 * @param zone the street's zone
 * @param calendar holidays and make-up days, at least for {@code days}
 * @since level 1
 */
public record SessionQuery(
        BuildingRef building, String offeringCode, DateRange days, ZoneId zone, WorkingCalendar calendar) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the code is malformed
     */
    public SessionQuery {
        Objects.requireNonNull(building, "building");
        Codes.require(offeringCode, "offering code");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(calendar, "calendar");
    }
}
