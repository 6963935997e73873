package plus.jia.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;

/** Knows callers by the local accounts. */
@ApplicationScoped
public class AccountDoorKeeper implements DoorKeeper {
    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private SessionBook sessions;

    @Inject
    private Clock clock;

    @Override
    public Optional<Caller> recognize(@Nullable String authorization, @Nullable String session, String address) {
        return Credentials.ofBasic(authorization)
                .map(credentials -> byPassword(credentials, address))
                .orElseGet(() -> bySession(session));
    }

    private Optional<Caller> byPassword(Credentials credentials, String address) {
        SignInOutcome outcome = signIn.recall(credentials, address);
        if (outcome instanceof SignInOutcome.Welcome welcome) {
            return Optional.of(welcome.caller());
        }
        throw outcome instanceof SignInOutcome.Later later ? later.problem() : Problem.of(401, "wrong-credentials");
    }

    private Optional<Caller> bySession(@Nullable String session) {
        return Optional.ofNullable(session).flatMap(sessions::find).flatMap(this::stillHolding);
    }

    private Optional<Caller> stillHolding(SignedIn signedIn) {
        return accounts.find(signedIn.username())
                .filter(account -> signedIn.holds(account, clock.instant()))
                .map(StoredAccount::caller);
    }
}
