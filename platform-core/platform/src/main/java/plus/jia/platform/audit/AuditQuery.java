package plus.jia.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What part of the log is asked for; an empty part means any.
 *
 * @param who exactly this account
 * @param action an action or the beginning of one, such as {@code enablement.}
 * @param subject a subject or a part of one
 * @param from not before
 * @param until before
 * @param page the page, from 1
 * @param size entries on a page, 1 to {@link #LARGEST_PAGE}
 */
public record AuditQuery(
        Optional<String> who,
        Optional<String> action,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> until,
        int page,
        int size) {
    public static final int LARGEST_PAGE = 200;

    public AuditQuery {
        if (page < 1 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size);
        }
    }

    /** Everything, newest first. */
    public static AuditQuery newest(int page, int size) {
        return new AuditQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page, size);
    }
}
