package plus.jia.platform.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an offering costs.
 *
 * @param lowest the lowest amount
 * @param highest the highest amount
 * @param currency always {@code CNY}
 * @param label the price as people say it
 * @param note what it includes, or {@code null}
 */
public record OfferedPrice(
        BigDecimal lowest,
        BigDecimal highest,
        String currency,
        String label,
        @Nullable String note) {}
