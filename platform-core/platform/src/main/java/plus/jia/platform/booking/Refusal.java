package plus.jia.platform.booking;

import java.util.Locale;
import java.util.Map;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.OrderItem;

/** The refusals of bookings: 409 with a {@code reason} that programs can tell apart. */
public final class Refusal {
    private Refusal() {}

    /** No place is free; says how many wait already where one can wait. */
    static Problem full(int left, int waiting, boolean canWait) {
        Problem problem = refusal("full", canWait ? "booking-full" : "booking-sold-out", left, waiting);
        return canWait ? problem.with("waitlist", Map.of("open", true, "waiting", waiting)) : problem;
    }

    static Problem itemSoldOut(OrderItem item, int left) {
        return refusal("full", "booking-item-sold-out", item.title(), left).with("item", item.code());
    }

    static Problem closed(String type, Object... parameters) {
        return refusal("closed", type, parameters);
    }

    static Problem overlap(LocalizedText other, String when) {
        return refusal("overlap", "booking-overlap", other, when);
    }

    static Problem limit(String type, Object... parameters) {
        return refusal("limit", type, parameters);
    }

    static Problem ineligible(String type, Object... parameters) {
        return refusal("ineligible", type, parameters);
    }

    /** What the module or a person said, in the caller's words. */
    public static Problem rejected(LocalizedText reason, Locale locale) {
        return refusal("rejected", "booking-rejected", reason.in(locale));
    }

    private static Problem refusal(String reason, String type, Object... parameters) {
        return Problem.conflict(type, parameters).with("reason", reason);
    }
}
