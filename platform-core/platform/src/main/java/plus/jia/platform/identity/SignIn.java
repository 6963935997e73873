package plus.jia.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Checks names and passwords. */
@ApplicationScoped
public class SignIn {
    /** A client of the API sends its password with every request: one that was right moments ago is not computed again. */
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final Accounts accounts;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final CredentialSeal seal = new CredentialSeal();
    private final Cache<String, Boolean> rightMomentsAgo = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    @Inject
    SignIn(Accounts accounts, Passwords passwords, LoginThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** For the container's proxy of this bean. */
    @SuppressWarnings("NullAway")
    SignIn() {
        this(null, null, null);
    }

    /** Checks in full, for the sign-in page. */
    public SignInOutcome attempt(Credentials credentials, String address) {
        return check(credentials, accounts.find(credentials.username()), address);
    }

    /** Checks what a client sends with every request. */
    SignInOutcome recall(Credentials credentials, String address) {
        Optional<StoredAccount> account = accounts.find(credentials.username());
        if (account.isEmpty()) {
            return check(credentials, account, address);
        }
        String sealed = seal.of(credentials, account.get().passwordHash());
        if (rightMomentsAgo.getIfPresent(sealed) != null) {
            return new SignInOutcome.Welcome(account.get().caller());
        }
        return remember(sealed, check(credentials, account, address));
    }

    private SignInOutcome remember(String sealed, SignInOutcome outcome) {
        if (outcome instanceof SignInOutcome.Welcome) {
            rightMomentsAgo.put(sealed, true);
        }
        return outcome;
    }

    private SignInOutcome check(Credentials credentials, Optional<StoredAccount> account, String address) {
        String username = credentials.username();
        Optional<Duration> wait = throttle.begin(username, address);
        if (wait.isPresent()) {
            return SignInOutcome.Later.tooManyFailures(wait.get());
        }
        return switch (passwords.check(credentials.password(), account.map(StoredAccount::passwordHash))) {
            case RIGHT -> {
                throttle.succeeded(username, address);
                yield new SignInOutcome.Welcome(account.orElseThrow().caller());
            }
            case WRONG -> new SignInOutcome.Wrong();
            case BUSY -> {
                throttle.abandoned(username, address);
                yield SignInOutcome.Later.busy();
            }
        };
    }
}
