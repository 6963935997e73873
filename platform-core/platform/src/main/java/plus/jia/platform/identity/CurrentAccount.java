package plus.jia.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.Role;

/**
 * Who sent the request being answered; nobody when they are not signed in, or outside a request. In pages: {@code #{account}}.
 *
 * <p>Each {@code require…} method refuses with 401 when nobody is signed in, and with 403 when the account may not.
 */
@Named("account")
@RequestScoped
public class CurrentAccount {
    private @Nullable Caller caller;

    /** Says who it is; for the filter that opens the door. */
    public void enter(Caller arriving) {
        caller = arriving;
    }

    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    public Optional<String> username() {
        return caller().map(Caller::username);
    }

    /** The name to greet with; empty when nobody is signed in. */
    public String getDisplayName() {
        return caller().map(Caller::displayName).orElse("");
    }

    public Set<Role> roles() {
        return caller().map(Caller::roles).orElse(Set.of());
    }

    /** The one partner that a PARTNER account acts for. */
    public Optional<String> partner() {
        return caller().flatMap(Caller::partner);
    }

    /** The buildings whose stations a STATION account staffs. */
    public Set<String> buildings() {
        return caller().map(Caller::buildings).orElse(Set.of());
    }

    public boolean isOffice() {
        return roles().contains(Role.OFFICE);
    }

    public boolean isPartner() {
        return roles().contains(Role.PARTNER);
    }

    public boolean isStation() {
        return roles().contains(Role.STATION);
    }

    /** Whether it is the office or a partner's account of that partner. */
    public boolean mayActForPartner(String partnerCode) {
        return caller().filter(known -> known.isOffice() || known.isPartnerOf(partnerCode))
                .isPresent();
    }

    /** Whether it is the office or staffs the station of that building. */
    public boolean mayActForBuilding(String buildingCode) {
        return caller().filter(known -> known.isOffice() || known.isStationOf(buildingCode))
                .isPresent();
    }

    public Caller requireSignedIn() {
        return caller().orElseThrow(() -> Problem.of(401, "sign-in-required"));
    }

    public Caller requireOffice() {
        return require(Caller::isOffice);
    }

    /** Exactly an account of that partner; not the office. */
    public Caller requirePartnerOf(String partnerCode) {
        return require(known -> known.isPartnerOf(partnerCode));
    }

    /** Exactly staff of that building's station; not the office. */
    public Caller requireStationOf(String buildingCode) {
        return require(known -> known.isStationOf(buildingCode));
    }

    public Caller requireOfficeOrPartnerOf(String partnerCode) {
        return require(known -> known.isOffice() || known.isPartnerOf(partnerCode));
    }

    public Caller requireOfficeOrStationOf(String buildingCode) {
        return require(known -> known.isOffice() || known.isStationOf(buildingCode));
    }

    private Caller require(Predicate<Caller> permitted) {
        Caller known = requireSignedIn();
        if (!permitted.test(known)) {
            throw Problem.forbidden("not-permitted");
        }
        return known;
    }
}
