package plus.jia.spi;

import java.util.List;
import java.util.Objects;

/**
 * Who a module is: its id, the partner behind it, its name, and who may reach its own pages.
 *
 * <p>Immutable, safe on any thread. Holds no personal data.
 *
 * @param id the module's id, a {@link Codes code}, equal to {@code Jia-Module} in the archive's manifest
 * @param partner the code of the partner organisation that is responsible for the module
 * @param name the name shown to the office
 * @param access who besides the partner's own accounts may reach which of the module's own addresses; empty: nobody
 * @since level 1
 */
public record ModuleDescription(String id, String partner, LocalizedText name, List<AccessRule> access) {
    /**
     * Checks the codes and copies the rules.
     *
     * @throws IllegalArgumentException when a code is malformed
     */
    public ModuleDescription {
        Codes.require(id, "id");
        Codes.require(partner, "partner");
        Objects.requireNonNull(name, "name");
        access = List.copyOf(access);
    }

    /**
     * A module whose own addresses are for its partner's accounts only.
     *
     * @param id the module's id
     * @param partner the partner's code
     * @param name the module's name
     * @return the description
     */
    public static ModuleDescription of(String id, String partner, LocalizedText name) {
        return new ModuleDescription(id, partner, name, List.of());
    }
}
