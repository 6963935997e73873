package plus.jia.platform.identity;

/**
 * Fired in the transaction that changed an account.
 *
 * @param username whose
 * @param change what happened
 */
public record AccountChanged(String username, Change change) {
    /** What can happen to an account. */
    public enum Change {
        CREATED,
        EDITED,
        PASSWORD_CHANGED
    }
}
