package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What is still to be told, in lanes. A message is claimed by one node for a while, told outside any transaction, and then done with, or due again
 * after a pause. A later message of a booking waits for the earlier ones on its channel, those that were given up included.
 */
@ApplicationScoped
class Outbox {
    /** Longer than any delivery takes; after that another node believes the claiming one has died. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Duration UNTIL_READABLE = Duration.ofSeconds(10);
    private static final Duration UNTIL_FREE = Duration.ofSeconds(1);

    /** How long it can be looked up what was told. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_ATTEMPTS = 12;
    private static final int LONGEST_ERROR = 1000;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** A claimed message. */
    record Message(long id, Channel channel, UUID booking, int sequence, int attempts) {}

    /** Where something is due. */
    @Transactional
    public List<Lane> lanes() {
        List<String> lanes = entities.createNativeQuery(
                        "select distinct lane from {h-schema}outbox where state = 'WAITING' and due_at <= :now",
                        String.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return lanes.stream().map(Lane::parse).toList();
    }

    /** Claims messages of a lane that are due, in the order in which they were posted. */
    @Transactional
    public List<Message> claim(Lane lane, int most) {
        Instant now = clock.instant();
        List<?> rows = entities.createNativeQuery("""
                        update {h-schema}outbox set due_at = :until where id in (
                            select o.id from {h-schema}outbox o where o.lane = :lane and o.state = 'WAITING' and o.due_at <= :now
                            and not exists (select 1 from {h-schema}outbox e where e.booking = o.booking
                                and e.channel = o.channel and e.sequence < o.sequence and e.state <> 'DONE')
                            order by o.id limit :most for update skip locked)
                        returning id, channel, booking, sequence, attempts""")
                .setParameter("lane", lane.toString())
                .setParameter("now", now)
                .setParameter("until", now.plus(CLAIM))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> message((Object[]) row))
                .sorted(Comparator.comparing(Message::id))
                .toList();
    }

    @Transactional
    public void done(Message message) {
        done(List.of(message));
    }

    @Transactional
    public void done(List<Message> messages) {
        entities.createNativeQuery("""
                        update {h-schema}outbox set state = 'DONE', done_at = :now, last_error = null
                        where id in (:ids) and state = 'WAITING'""")
                .setParameter("now", clock.instant())
                .setParameter("ids", messages.stream().map(Message::id).toList())
                .executeUpdate();
    }

    /** To be told again after a pause that grows; given up after many attempts, or at once when it can never succeed. */
    @Transactional
    public void failed(Message message, String error, boolean forGood) {
        int attempts = message.attempts() + 1;
        boolean dead = forGood || attempts >= MOST_ATTEMPTS;
        update(
                        "state = '" + (dead ? "DEAD" : "WAITING")
                                + "', attempts = :attempts, last_error = :error, due_at = :moment",
                        message,
                        clock.instant().plus(pause(attempts)))
                .setParameter("attempts", attempts)
                .setParameter("error", shortened(error))
                .executeUpdate();
    }

    /** It cannot be told by this node at present, which is not the message's fault. */
    @Transactional
    public void postponed(Message message, String why) {
        update("last_error = :error, due_at = :moment", message, clock.instant().plus(UNTIL_READABLE))
                .setParameter("error", shortened(why))
                .executeUpdate();
    }

    /** Gives claimed messages back: the receiver cannot be reached just now, which is nobody's failure. */
    @Transactional
    public void giveBack(List<Message> claimed, String why) {
        entities.createNativeQuery("""
                        update {h-schema}outbox set last_error = :error, due_at = :moment
                        where state = 'WAITING' and id in (:claimed)""")
                .setParameter("error", shortened(why))
                .setParameter("moment", clock.instant().plus(UNTIL_FREE))
                .setParameter("claimed", claimed.stream().map(Message::id).toList())
                .executeUpdate();
    }

    /** A module came back: what waits for it is due. */
    @Transactional
    public void wake(String module) {
        entities.createNativeQuery("""
                        update {h-schema}outbox set due_at = :now
                        where module_id = :module and channel = 'MODULE' and state = 'WAITING' and due_at > :now
                        and last_error is not null""")
                .setParameter("now", clock.instant())
                .setParameter("module", module)
                .executeUpdate();
    }

    /** Forgets what was told long ago; that it happened stands in the ledger. */
    @Transactional
    public void forgetOld() {
        entities.createNativeQuery("delete from {h-schema}outbox where state = 'DONE' and done_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private Query update(String set, Message message, Instant moment) {
        return entities.createNativeQuery(
                        "update {h-schema}outbox set " + set + " where id = :id and state = 'WAITING'")
                .setParameter("moment", moment)
                .setParameter("id", message.id());
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static Message message(Object[] row) {
        return new Message(
                ((Number) row[0]).longValue(),
                Channel.valueOf((String) row[1]),
                (UUID) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}
