package plus.jia.spi;

import java.util.Objects;
import java.util.Set;

/**
 * Opens a part of a module's own addresses to roles beyond the partner's own accounts.
 *
 * <p>Without a rule only accounts of the module's own partner get in; no rule can let anybody in who is not signed in.
 * The longest matching path decides. The office sees the rules before it approves a module. Immutable.
 *
 * <p>Example: {@code new AccessRule("/reports", Set.of(Role.OFFICE))}
 *
 * @param path the start of the path below the module's context root, beginning with {@code /}; it matches itself and
 *     everything below it
 * @param roles who is let in besides the module's own partner, must not be empty
 * @since level 1
 */
public record AccessRule(String path, Set<Role> roles) {
    /**
     * Checks the path and copies the roles.
     *
     * @throws IllegalArgumentException when the path does not begin with a slash, climbs, or no role is given
     */
    public AccessRule {
        Objects.requireNonNull(path, "path");
        roles = Set.copyOf(roles);
        if (!path.startsWith("/") || path.contains("..") || path.contains("//")) {
            throw new IllegalArgumentException("an access path begins with / and does not climb: " + path);
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an access rule names at least one role");
        }
    }
}
