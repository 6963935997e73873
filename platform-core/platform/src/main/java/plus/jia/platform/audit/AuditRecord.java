package plus.jia.platform.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One change.
 *
 * @param id its number, rising
 * @param at when
 * @param who the account, or {@link AuditLog#SYSTEM}
 * @param action what was done, such as {@code enablement.enabled}
 * @param subject what it was done to, such as {@code corporate-avenue/legal-advice.duty-lawyer}
 * @param details what a reader needs besides
 */
public record AuditRecord(
        long id, Instant at, String who, String action, String subject, Map<String, String> details) {}
