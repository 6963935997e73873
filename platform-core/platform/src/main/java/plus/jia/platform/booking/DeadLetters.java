package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.shared.Problem;

/** Messages about bookings that could not be told, for the office to look at and send again, or to give up for good. */
@ApplicationScoped
public class DeadLetters {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<LedgerChanged> changed;

    @Inject
    private Clock clock;

    /**
     * A message that was not told.
     *
     * @param id its number
     * @param channel to whom
     * @param booking about which booking
     * @param sequence about which of its changes
     * @param module the module of the offering
     * @param given whether it was given up; otherwise it is tried again by itself
     * @param attempts how often it was tried
     * @param error what went wrong last, or {@code null}
     * @param createdAt when the change happened
     */
    public record DeadLetter(
            long id,
            String channel,
            UUID booking,
            int sequence,
            String module,
            boolean given,
            int attempts,
            @Nullable String error,
            Instant createdAt) {}

    /** What was given up, and what was tried in vain so far; the oldest first. */
    @Transactional
    public List<DeadLetter> list() {
        List<?> rows = entities.createNativeQuery("""
                        select id, channel, booking, sequence, module_id, state = 'DEAD', attempts, last_error, created_at
                        from {h-schema}outbox where state = 'DEAD' or state = 'WAITING' and last_error is not null
                        order by state = 'DEAD' desc, id""").setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> letter((Object[]) row)).toList();
    }

    /** How many wait to be told, those that were never tried included. */
    @Transactional
    public long waiting() {
        return ((Number) entities.createNativeQuery("select count(*) from {h-schema}outbox where state = 'WAITING'")
                        .getSingleResult())
                .longValue();
    }

    /** Sends one again, at once. */
    @Transactional
    public void sendAgain(long id) {
        update("state = 'WAITING', attempts = 0, due_at = :now", id);
        audit.record("message.sent-again", String.valueOf(id), Map.of());
        changed.fire(new LedgerChanged());
    }

    /** Gives one up for good, so that later ones about the booking can go. */
    @Transactional
    public void discard(long id) {
        update("state = 'DONE', done_at = :now", id);
        audit.record("message.discarded", String.valueOf(id), Map.of());
        changed.fire(new LedgerChanged());
    }

    private void update(String set, long id) {
        int updated = entities.createNativeQuery(
                        "update {h-schema}outbox set " + set + " where id = :id and state <> 'DONE'")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (updated == 0) {
            throw Problem.notFound("message-not-found", id);
        }
    }

    private static DeadLetter letter(Object[] row) {
        return new DeadLetter(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (UUID) row[2],
                ((Number) row[3]).intValue(),
                (String) row[4],
                (Boolean) row[5],
                ((Number) row[6]).intValue(),
                (String) row[7],
                Moments.instant(row[8]));
    }
}
