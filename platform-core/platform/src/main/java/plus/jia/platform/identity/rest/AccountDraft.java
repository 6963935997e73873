package plus.jia.platform.identity.rest;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.identity.AccountProfile;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.Role;

/**
 * An account as the office wants it.
 *
 * @param enabled whether it can be used; yes unless said otherwise
 * @param password needed for a new account; an old one keeps its password when there is none
 */
public record AccountDraft(
        @Nullable String displayName,
        @Nullable Set<Role> roles,
        @Nullable String partner,
        @Nullable Set<String> buildings,
        @Nullable Boolean enabled,
        @Nullable String password) {
    static AccountDraft required(@Nullable AccountDraft draft) {
        if (draft == null) {
            throw Problem.of(400, "json-not-understood");
        }
        return draft;
    }

    AccountProfile toProfile(String username) {
        return new AccountProfile(
                username,
                Objects.requireNonNullElse(displayName, ""),
                Objects.requireNonNullElse(roles, Set.of()),
                Optional.ofNullable(partner),
                Objects.requireNonNullElse(buildings, Set.of()),
                enabled == null || enabled);
    }

    /** Never shows the password, not even in a log. */
    @Override
    public String toString() {
        return "draft of " + displayName;
    }
}
