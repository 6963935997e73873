package plus.jia.platform.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.OrderItem;

/**
 * A session as it is now.
 *
 * @param id its number
 * @param building the building's code
 * @param offering the offering
 * @param code its code, unique within offering and building
 * @param origin who made it
 * @param state whether it takes place
 * @param start when its first meeting begins
 * @param end when its last meeting ends
 * @param occurrences its meetings in time order
 * @param capacity how many places it has, the office's quota considered
 * @param placesTaken how many of them are booked
 * @param cutOff until when to book
 * @param title what it is called where that differs from the offering, or {@code null}
 * @param resource who or what serves, or {@code null}
 * @param items what can be ordered
 * @param room the code of the room, or {@code null} when none was assigned
 * @param deviation how it differs from what its module says by now, or {@code null}
 * @param confirmedAt when its module last proposed it, or a station made it
 * @param edited whether a station changed what its module proposed; the module's proposals no longer change it
 * @param cancelledAt when it was cancelled, or {@code null}
 * @param cancelReason why it was cancelled, or {@code null}
 * @param version counts its changes, those of the places taken aside
 */
public record SessionView(
        long id,
        String building,
        OfferingId offering,
        String code,
        SessionOrigin origin,
        SessionState state,
        Instant start,
        Instant end,
        List<Occurrence> occurrences,
        int capacity,
        int placesTaken,
        Instant cutOff,
        @Nullable LocalizedText title,
        @Nullable LocalizedText resource,
        List<OrderItem> items,
        @Nullable String room,
        @Nullable SessionDeviation deviation,
        Instant confirmedAt,
        boolean edited,
        @Nullable Instant cancelledAt,
        @Nullable LocalizedText cancelReason,
        int version) {
    /** How many places are left. */
    public int placesLeft() {
        return capacity - placesTaken;
    }

    /** Whether those who book or booked would see a difference. */
    boolean looksLike(SessionView other) {
        return state == other.state
                && occurrences.equals(other.occurrences)
                && capacity == other.capacity
                && cutOff.equals(other.cutOff)
                && Objects.equals(title, other.title)
                && Objects.equals(resource, other.resource)
                && items.equals(other.items)
                && Objects.equals(room, other.room);
    }
}
