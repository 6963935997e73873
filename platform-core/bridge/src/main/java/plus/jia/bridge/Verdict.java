package plus.jia.bridge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the platform says to a request at a module's door. */
public sealed interface Verdict {
    /**
     * Let in.
     *
     * @param username the account
     * @param roles its roles, names of {@link plus.jia.spi.Role}
     */
    record Admitted(String username, Set<String> roles) implements Verdict {
        /** Copies the roles. */
        public Admitted {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Kept out.
     *
     * @param status the HTTP status: 401, 403, 429 or 503
     * @param type the last part of the problem's type
     * @param title what is wrong, for the reader
     * @param detail what to do, for the reader
     * @param retryAfter after how many seconds to try again, or {@code null} where waiting does not help
     */
    record Refused(
            int status,
            String type,
            String title,
            String detail,
            @Nullable Long retryAfter) implements Verdict {}
}
