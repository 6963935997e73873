package plus.jia.spi.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Price;

/**
 * One thing to order in a session of mode {@code ORDER}, such as a dish of the day. Immutable.
 *
 * @param code its code, unique within the session
 * @param title its title
 * @param note what to know, such as allergens, or {@code null}
 * @param price its price
 * @param capacity how many there are, 1 to 100,000
 * @since level 1
 */
public record OrderItem(
        String code, LocalizedText title, @Nullable LocalizedText note, Price price, int capacity) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the code is malformed or the capacity out of range
     */
    public OrderItem {
        Codes.require(code, "item code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(price, "price");
        if (capacity < 1 || capacity > 100_000) {
            throw new IllegalArgumentException("an item's capacity is 1 to 100,000, but was " + capacity);
        }
    }
}
