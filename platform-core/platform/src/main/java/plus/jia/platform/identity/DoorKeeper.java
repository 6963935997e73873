package plus.jia.platform.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who knocks at a door outside the platform's own web application, such as a module's address. */
public interface DoorKeeper {
    /**
     * Finds the account by the platform's session or, without one, by HTTP Basic.
     *
     * @param authorization the {@code Authorization} header
     * @param session the value of the {@code JIA_SESSION} cookie
     * @param address the caller's network address, as {@link ClientAddress} tells it
     * @return the caller; empty when there are no credentials or wrong ones
     * @throws plus.jia.platform.shared.Problem 429 when the account or the address failed too often, 503 when too many are signing in; both
     *     carry {@code retryAfter} in seconds
     */
    Optional<Caller> recognize(@Nullable String authorization, @Nullable String session, String address);
}
