package plus.jia.platform.identity;

import java.time.Instant;

/** An account that can be used, with what it takes to check who claims to be it. */
record StoredAccount(Caller caller, String passwordHash, Instant passwordChangedAt) {
    /** Never shows the hash, not even in a log. */
    @Override
    public String toString() {
        return "account " + caller.username();
    }
}
