package plus.jia.platform.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.OrderItem;

/**
 * A session that a station wants to hold of its own accord.
 *
 * @param building the building's code
 * @param offering the offering, enabled in the building on the day of the first meeting
 * @param occurrences its meetings
 * @param capacity how many places
 * @param cutOff until when to book, or {@code null} for until it begins
 * @param title what it is called where that differs from the offering, or {@code null}
 * @param resource who or what serves, or {@code null}
 * @param room the code of the room, or {@code null}
 * @param items what can be ordered; empty unless the offering takes orders
 */
public record SessionDraft(
        String building,
        OfferingId offering,
        List<Occurrence> occurrences,
        int capacity,
        @Nullable Instant cutOff,
        @Nullable LocalizedText title,
        @Nullable LocalizedText resource,
        @Nullable String room,
        List<OrderItem> items) {
    public SessionDraft {
        occurrences = List.copyOf(occurrences);
        items = List.copyOf(items);
    }
}
