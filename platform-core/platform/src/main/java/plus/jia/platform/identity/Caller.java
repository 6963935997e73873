package plus.jia.platform.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import plus.jia.spi.Role;

/**
 * Somebody who is signed in.
 *
 * @param username the account's name
 * @param displayName how pages call the person
 * @param roles what the account may be
 * @param partner the one partner that an account with role PARTNER acts for
 * @param buildings the codes of the buildings whose stations an account with role STATION staffs
 */
public record Caller(
        String username, String displayName, Set<Role> roles, Optional<String> partner, Set<String> buildings) {
    public Caller {
        Objects.requireNonNull(username);
        roles = Set.copyOf(roles);
        buildings = Set.copyOf(buildings);
    }

    public boolean isOffice() {
        return roles.contains(Role.OFFICE);
    }

    public boolean isPartnerOf(String partnerCode) {
        return roles.contains(Role.PARTNER)
                && partner.filter(partnerCode::equals).isPresent();
    }

    public boolean isStationOf(String buildingCode) {
        return roles.contains(Role.STATION) && buildings.contains(buildingCode);
    }
}
