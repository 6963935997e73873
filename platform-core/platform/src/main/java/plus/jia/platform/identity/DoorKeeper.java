package plus.jia.platform.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who knocks, at the platform's own doors and at those of the modules. */
public interface DoorKeeper {
    /**
     * Finds the account by HTTP Basic or, where none is sent, by the platform's session.
     *
     * @param authorization the {@code Authorization} header; other schemes than Basic are not looked at
     * @param session the value of the {@code JIA_SESSION} cookie
     * @param address the caller's network address, as {@link ClientAddress} tells it
     * @return the caller; empty when there are no credentials, or of a session that is over
     * @throws plus.jia.platform.shared.Problem 401 when the password is wrong, 429 when the account or the address failed too often, 503
     *     when too many are signing in; the last two carry {@code retryAfter} in seconds
     */
    Optional<Caller> recognize(@Nullable String authorization, @Nullable String session, String address);
}
