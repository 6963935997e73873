package plus.jia.platform.booking;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.Price;

/**
 * A booking as it is now, without anything personal but its owner's account name.
 *
 * @param id its id
 * @param session the session it is for
 * @param owner the account it belongs to, or {@code null} for somebody who walked in
 * @param state where it stands
 * @param places how many places
 * @param position its place on the wait-list, from 1; {@code null} when it does not wait or is to be drawn
 * @param deadline until when an offer can be accepted or a hold stands, or {@code null}
 * @param needsApproval whether a person must approve it
 * @param code what is shown or typed at the station
 * @param sequence the number of its last change
 * @param items quantities by item
 * @param note what the module or a person said of it, or {@code null}
 * @param resource who serves this person, or {@code null} for whoever the session names
 * @param price its own price, or {@code null} for the listed one
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record BookingView(
        UUID id,
        SessionView session,
        @Nullable String owner,
        BookingState state,
        int places,
        @Nullable Integer position,
        @Nullable Instant deadline,
        boolean needsApproval,
        String code,
        int sequence,
        Map<String, Integer> items,
        @Nullable LocalizedText note,
        @Nullable LocalizedText resource,
        @Nullable Price price,
        Instant createdAt,
        Instant updatedAt) {
    /** Who serves this person, or {@code null} when nobody is named. */
    public @Nullable LocalizedText servedBy() {
        return resource == null ? session.resource() : resource;
    }
}
