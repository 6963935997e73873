package plus.jia.platform.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What a session knows: whose it is and since when. Everything else is read from the account, so that a change counts at once. */
record SignedIn(String username, Instant since) implements Serializable {
    /** However busy a session is, after so long the password is asked for again. */
    static final Duration LONGEST = Duration.ofHours(12);

    boolean holds(StoredAccount account, Instant now) {
        return now.isBefore(since.plus(LONGEST)) && !since.isBefore(account.passwordChangedAt());
    }
}
