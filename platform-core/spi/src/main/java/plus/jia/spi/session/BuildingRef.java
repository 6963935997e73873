package plus.jia.spi.session;

import java.util.Objects;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/**
 * A building as a module sees it. Immutable, handed out by the platform.
 *
 * @param code its code, the same for ever
 * @param name its name
 * @since level 1
 */
public record BuildingRef(String code, LocalizedText name) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the code is malformed
     */
    public BuildingRef {
        Codes.require(code, "building code");
        Objects.requireNonNull(name, "name");
    }
}
