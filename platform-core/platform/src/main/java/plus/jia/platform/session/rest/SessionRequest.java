package plus.jia.platform.session.rest;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.SessionDraft;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Price;
import plus.jia.spi.session.OrderItem;

/**
 * A session that a station wants to hold.
 *
 * @param building the building's code
 * @param offering the offering's id
 * @param occurrences its meetings
 * @param capacity how many places
 * @param cutOff until when to book; without it until it begins
 * @param title what it is called where that differs from the offering
 * @param resource who or what serves
 * @param room the code of the room
 * @param items what can be ordered
 */
public record SessionRequest(
        @Schema(required = true) @Nullable String building,
        @Schema(required = true) @Nullable String offering,
        @Schema(required = true) @Nullable List<Written.Meeting> occurrences,
        @Schema(required = true) @Nullable Integer capacity,
        @Nullable OffsetDateTime cutOff,

        @Schema(implementation = LocalizedText.class) @Nullable
        JsonValue title,

        @Schema(implementation = LocalizedText.class) @Nullable
        JsonValue resource,

        @Nullable String room,
        @Nullable List<Item> items) {
    String buildingCode() {
        return Written.given("building", building);
    }

    SessionDraft draft() {
        String written = Written.given("offering", offering);
        return new SessionDraft(
                buildingCode(),
                OfferingId.parse(written)
                        .orElseThrow(() -> Problem.invalid("offering", "offering-id-malformed", written)),
                Written.occurrences(Written.given("occurrences", occurrences)),
                Written.given("capacity", capacity),
                cutOff == null ? null : cutOff.toInstant(),
                Written.text("title", title),
                Written.text("resource", resource),
                room,
                items == null ? List.of() : items.stream().map(Item::orderItem).toList());
    }

    /** What can be ordered; prices in yuan, the highest left out where there is one price. */
    public record Item(
            @Nullable String code,

            @Schema(implementation = LocalizedText.class) @Nullable
            JsonValue title,

            @Schema(implementation = LocalizedText.class) @Nullable
            JsonValue note,

            @Nullable BigDecimal lowestPrice,
            @Nullable BigDecimal highestPrice,
            @Nullable Integer capacity) {
        OrderItem orderItem() {
            try {
                Price price = new Price(lowestPrice, highestPrice == null ? lowestPrice : highestPrice, null);
                return new OrderItem(code, Written.text("items", title), Written.text("items", note), price, capacity);
            } catch (NullPointerException | IllegalArgumentException wrong) {
                throw Problem.invalid("items", "session-item-wrong", String.valueOf(code));
            }
        }
    }
}
