package plus.jia.platform.building;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a station is open, weekday by weekday; closed on a day that is missing.
 *
 * @param days the hours of each day that has some, Monday first
 */
public record OpeningHours(Map<DayOfWeek, Hours> days) {
    public OpeningHours {
        Map<DayOfWeek, Hours> sorted = new EnumMap<>(DayOfWeek.class);
        sorted.putAll(days);
        days = Collections.unmodifiableMap(sorted);
    }

    /** Never open, or not known. */
    public static OpeningHours none() {
        return new OpeningHours(Map.of());
    }

    /** The same hours from Monday to Friday. */
    public static OpeningHours workdays(LocalTime opens, LocalTime closes) {
        Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                days.put(day, new Hours(opens, closes));
            }
        }
        return new OpeningHours(days);
    }

    public Optional<Hours> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** From when to when on one day; it closes after it opened, on the same day. */
    public record Hours(LocalTime opens, LocalTime closes) {
        public Hours {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("a station closes after it opened: " + opens + " to " + closes);
            }
        }
    }
}
