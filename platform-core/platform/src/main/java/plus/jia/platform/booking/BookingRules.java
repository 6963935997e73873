package plus.jia.platform.booking;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** The rules that hold for one offering in one building. */
public final class BookingRules {
    private final Map<BookingRule, Integer> ruled;

    BookingRules(Map<BookingRule, Integer> ruled) {
        this.ruled = new EnumMap<>(BookingRule.class);
        this.ruled.putAll(ruled);
    }

    public int value(BookingRule rule) {
        return ruled.getOrDefault(rule, rule.usual());
    }

    Duration minutes(BookingRule rule) {
        return Duration.ofMinutes(value(rule));
    }

    Duration days(BookingRule rule) {
        return Duration.ofDays(value(rule));
    }

    boolean permitsOverlap() {
        return value(BookingRule.OVERLAP) == 1;
    }
}
