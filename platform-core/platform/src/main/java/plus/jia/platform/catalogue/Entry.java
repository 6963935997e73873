package plus.jia.platform.catalogue;

import java.util.List;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.spi.LocalizedText;

/**
 * One offering wherever it is enabled today.
 *
 * @param ordinal its place among all offerings stored, by id
 * @param published the offering as stored
 * @param partnerName the name of the partner behind it
 * @param placements where it is enabled, by building code; never empty
 */
record Entry(int ordinal, PublishedOffering published, LocalizedText partnerName, List<Placement> placements) {
    String partnerCode() {
        return published.partnerCode();
    }
}
