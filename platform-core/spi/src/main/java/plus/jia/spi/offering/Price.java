package plus.jia.spi.offering;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * What an offering costs, in yuan (CNY). The platform shows prices; it takes no payment. Immutable.
 *
 * <p>Examples: {@code Price.free()}, {@code Price.yuan("15.00")}, {@code Price.between("18.00", "32.00")}
 *
 * @param lowest the lowest amount in yuan, 0 or more, at most two decimals
 * @param highest the highest amount in yuan, not below the lowest
 * @param note what the price includes or who pays the rest, or {@code null}
 * @since level 1
 */
public record Price(
        BigDecimal lowest, BigDecimal highest, @Nullable LocalizedText note) {
    /**
     * Checks the amounts and brings them to two decimals.
     *
     * @throws IllegalArgumentException when an amount is negative, has more than two decimals, or the range is upside down
     */
    public Price {
        lowest = amount(lowest);
        highest = amount(highest);
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("lowest price " + lowest + " is above highest price " + highest);
        }
    }

    /**
     * Costs nothing.
     *
     * @return the price
     */
    public static Price free() {
        return new Price(BigDecimal.ZERO, BigDecimal.ZERO, null);
    }

    /**
     * One fixed price.
     *
     * @param yuan the amount such as {@code "15.00"}
     * @return the price
     */
    public static Price yuan(String yuan) {
        return between(yuan, yuan);
    }

    /**
     * A range, where the items or the module's decision set the price.
     *
     * @param lowest the lowest amount
     * @param highest the highest amount
     * @return the price
     */
    public static Price between(String lowest, String highest) {
        return new Price(new BigDecimal(lowest), new BigDecimal(highest), null);
    }

    /**
     * The same price with a note.
     *
     * @param text what it includes, or who pays the rest
     * @return the price
     */
    public Price withNote(LocalizedText text) {
        return new Price(lowest, highest, text);
    }

    /**
     * Whether it costs nothing.
     *
     * @return true when the highest amount is zero
     */
    public boolean isFree() {
        return highest.signum() == 0;
    }

    private static BigDecimal amount(BigDecimal yuan) {
        Objects.requireNonNull(yuan, "amount");
        if (yuan.signum() < 0 || yuan.stripTrailingZeros().scale() > 2 || yuan.precision() - yuan.scale() > 9) {
            throw new IllegalArgumentException("a price is 0 or more yuan with at most two decimals, but was " + yuan);
        }
        return yuan.setScale(2);
    }
}
