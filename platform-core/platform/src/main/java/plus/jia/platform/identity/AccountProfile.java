package plus.jia.platform.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.Role;

/**
 * An account as its administrators see it: everything but the password.
 *
 * @param username 1 to 64 characters a-z, 0-9 and single inner dots, hyphens or underscores; kept in lower case
 * @param displayName how pages call the person, 1 to 100 characters
 * @param roles at least one
 * @param partner the partner's code, exactly when PARTNER is among the roles
 * @param buildings the buildings' codes, at least one exactly when STATION is among the roles
 * @param enabled whether it can be used
 */
public record AccountProfile(
        String username,
        String displayName,
        Set<Role> roles,
        Optional<String> partner,
        Set<String> buildings,
        boolean enabled) {
    private static final int LONGEST_USERNAME = 64;
    private static final int LONGEST_NAME = 100;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

    public AccountProfile {
        username = normal(username);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
        buildings = Set.copyOf(buildings);
        if (!isUsername(username)) {
            throw Problem.invalid("username", "username-malformed");
        }
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            throw Problem.invalid("displayName", "display-name-malformed", LONGEST_NAME);
        }
        if (roles.isEmpty()) {
            throw Problem.invalid("roles", "account-without-role");
        }
    }

    /** Whether an account can have this name at all. */
    static boolean isUsername(String name) {
        return name.length() <= LONGEST_USERNAME && USERNAME.matcher(name).matches();
    }

    /** How a name that somebody typed is looked up. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
