package plus.jia.platform.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.Role;

/** A local account. A partner's account names its partner, station staff their buildings, nobody else names either. */
@Entity
@Table(name = "account")
class Account {
    @Id
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "password_changed_at", nullable = false)
    private Instant passwordChangedAt;

    @Column(name = "partner_code")
    private @Nullable String partnerCode;

    @Column(nullable = false)
    private boolean enabled = true;

    @Column(nullable = false)
    private boolean demo;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_building", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "building_code", nullable = false)
    private Set<String> buildings = new HashSet<>();

    protected Account() {}

    Account(AccountProfile profile, String passwordHash, Instant now) {
        username = profile.username();
        changePassword(passwordHash, now);
        describe(profile);
    }

    void describe(AccountProfile profile) {
        requireFitting(profile);
        displayName = profile.displayName();
        partnerCode = profile.partner().orElse(null);
        enabled = profile.enabled();
        roles = new HashSet<>(profile.roles());
        buildings = new HashSet<>(profile.buildings());
    }

    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
    }

    /** Usable in demo mode only. */
    void belongToDemo() {
        demo = true;
    }

    /** Usable in earnest from now on. */
    void leaveDemo() {
        demo = false;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isEnabled() {
        return enabled;
    }

    StoredAccount toStored() {
        return new StoredAccount(
                new Caller(username, displayName, roles, Optional.ofNullable(partnerCode), buildings),
                passwordHash,
                passwordChangedAt);
    }

    AccountProfile toProfile() {
        return new AccountProfile(username, displayName, roles, Optional.ofNullable(partnerCode), buildings, enabled);
    }

    private static void requireFitting(AccountProfile profile) {
        if (profile.roles().contains(Role.PARTNER) != profile.partner().isPresent()) {
            throw Problem.invalid("partner", "account-partner-mismatch");
        }
        if (profile.roles().contains(Role.STATION) == profile.buildings().isEmpty()) {
            throw Problem.invalid("buildings", "account-buildings-mismatch");
        }
    }
}
