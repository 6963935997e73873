package plus.jia.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.identity.AccountChanged.Change;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.Role;

/** The local accounts. Those of the demo exist only for the eye of a platform in demo mode. */
@ApplicationScoped
public class Accounts {
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    /** How long another node may still believe an account that was changed. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    @ConfigProperty(name = "jia.demo", defaultValue = "false")
    private boolean demoMode;

    private final Cache<String, Optional<StoredAccount>> recent =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    /** The account that can be used under this name, from memory when it was read moments ago. */
    Optional<StoredAccount> find(String username) {
        return AccountProfile.isUsername(username) ? recent.get(username, this::read) : Optional.empty();
    }

    private Optional<StoredAccount> read(String username) {
        return Optional.ofNullable(entities.find(Account.class, username))
                .filter(account -> account.isEnabled() && visible(account))
                .map(Account::toStored);
    }

    private boolean visible(Account account) {
        return demoMode || !account.isDemo();
    }

    /** Every account that exists in this mode, by name. */
    @Transactional
    public List<AccountProfile> list() {
        return entities.createQuery("select account from Account account order by account.username", Account.class)
                .getResultStream()
                .filter(this::visible)
                .map(Account::toProfile)
                .toList();
    }

    /** One account, whether it can be used or not. */
    @Transactional
    public Optional<AccountProfile> profile(String username) {
        return stored(username).map(Account::toProfile);
    }

    /** Makes an account, or changes what is known of it; a new one needs a password, an old one gets it when given. */
    @Transactional
    public AccountProfile save(AccountProfile profile, @Nullable String password) {
        Optional<Account> known = stored(profile.username());
        if (known.isEmpty()) {
            create(profile, required(password));
        } else {
            edit(known.get(), profile, password);
        }
        changed(profile.username(), known.isEmpty() ? Change.CREATED : Change.EDITED);
        return profile;
    }

    /** Gives an account a new password. Whoever is signed in with the old one no longer is. */
    @Transactional
    public void changePassword(String username, String password) {
        Account account = stored(username).orElseThrow(() -> Problem.notFound("account-unknown", username));
        account.changePassword(passwords.hash(acceptable(password)), clock.instant());
        changed(username, Change.PASSWORD_CHANGED);
    }

    @Transactional
    boolean officeExists() {
        return list().stream()
                .anyMatch(profile -> profile.enabled() && profile.roles().contains(Role.OFFICE));
    }

    /** Makes an account of the demo unless that name is taken. */
    @Transactional
    void ensureDemo(AccountProfile profile, String password) {
        if (entities.find(Account.class, profile.username()) == null) {
            Account account = new Account(profile, passwords.hash(password), clock.instant());
            account.belongToDemo();
            entities.persist(account);
            recent.invalidate(profile.username());
        }
    }

    private void edit(Account account, AccountProfile profile, @Nullable String password) {
        account.describe(profile);
        if (password != null) {
            account.changePassword(passwords.hash(acceptable(password)), clock.instant());
        }
        if (!officeExists()) {
            throw Problem.conflict("last-office-account", profile.username());
        }
    }

    private void changed(String username, Change change) {
        recent.invalidate(username);
        changes.fire(new AccountChanged(username, change));
    }

    private void create(AccountProfile profile, String password) {
        String hash = passwords.hash(acceptable(password));
        Account leftFromDemo = entities.find(Account.class, profile.username());
        if (leftFromDemo == null) {
            entities.persist(new Account(profile, hash, clock.instant()));
        } else {
            leftFromDemo.describe(profile);
            leftFromDemo.changePassword(hash, clock.instant());
            leftFromDemo.leaveDemo();
        }
    }

    private Optional<Account> stored(String username) {
        return Optional.ofNullable(entities.find(Account.class, AccountProfile.normal(username)))
                .filter(this::visible);
    }

    private static String required(@Nullable String password) {
        if (password == null) {
            throw Problem.invalid("password", "password-missing");
        }
        return password;
    }

    private static String acceptable(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw Problem.invalid("password", "password-length", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        return password;
    }
}
