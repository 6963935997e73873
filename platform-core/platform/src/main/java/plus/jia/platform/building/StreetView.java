package plus.jia.platform.building;

import java.math.BigDecimal;
import java.util.Map;
import plus.jia.spi.LocalizedText;

/**
 * The street whose office runs this platform. The zone of its days and times is no part of it: that is configured by {@code jia.zone} and
 * injected as {@link java.time.ZoneId}.
 *
 * @param code its code
 * @param name its name
 * @param district the district that it belongs to
 * @param figures what is counted of it, such as {@code residents}
 */
public record StreetView(String code, LocalizedText name, LocalizedText district, Map<String, BigDecimal> figures) {
    public StreetView {
        figures = Map.copyOf(figures);
    }
}
