package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.session.OrderItem;

/**
 * The places of sessions, taken and given back in the database itself, so that no number of nodes can give one twice. All of it belongs to
 * a running transaction. Whoever changes a booking locks its session first, then nothing else: that is the one order of locks.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SessionPlaces {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    /**
     * What a locked session has.
     *
     * @param open whether it takes place
     * @param bookable whether its cut-off lies ahead
     * @param left how many places are free
     */
    record Room(boolean open, boolean bookable, int left) {}

    /** Takes places if they are free and the session is open for booking; one statement, which waits for nobody but its row. */
    boolean take(long session, int places, Instant now) {
        return entities.createNativeQuery("""
                                update {h-schema}session set places_taken = places_taken + :places
                                where id = :session and state = 'OPEN' and cut_off > :now
                                and capacity - places_taken >= :places""")
                        .setParameter("places", places)
                        .setParameter("session", session)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Takes places of a session that this transaction has locked and found to have them. */
    void takeLocked(long session, int places) {
        entities.createNativeQuery(
                        "update {h-schema}session set places_taken = places_taken + :places where id = :session")
                .setParameter("places", places)
                .setParameter("session", session)
                .executeUpdate();
    }

    void giveBack(long session, int places, Map<String, Integer> items) {
        takeLocked(session, -places);
        items.forEach((item, quantity) -> entities.createNativeQuery("""
                        update {h-schema}session_item set taken = taken - :quantity
                        where session = :session and item = :item""")
                .setParameter("quantity", quantity)
                .setParameter("session", session)
                .setParameter("item", item)
                .executeUpdate());
    }

    /** Takes items of a session whose places this transaction took; empty when all could be taken, else the one that could not. */
    Optional<OrderItem> takeItems(SessionView session, Map<String, Integer> quantities) {
        Map<String, Integer> sorted = new TreeMap<>(quantities);
        return session.items().stream()
                .filter(item -> sorted.containsKey(item.code()))
                .filter(item -> !takeItem(session.id(), item, sorted.get(item.code())))
                .findFirst();
    }

    private boolean takeItem(long session, OrderItem item, int quantity) {
        return quantity <= item.capacity()
                && entities.createNativeQuery("""
                                        insert into {h-schema}session_item as known (session, item, taken)
                                        values (:session, :item, :quantity)
                                        on conflict (session, item) do update set taken = known.taken + excluded.taken
                                        where known.taken + excluded.taken <= :capacity""")
                                .setParameter("session", session)
                                .setParameter("item", item.code())
                                .setParameter("quantity", quantity)
                                .setParameter("capacity", item.capacity())
                                .executeUpdate()
                        == 1;
    }

    /** How many of an item are left. */
    int itemsLeft(long session, OrderItem item) {
        Object taken = entities.createNativeQuery(
                        "select coalesce(sum(taken), 0) from {h-schema}session_item where session = :session and item = :item")
                .setParameter("session", session)
                .setParameter("item", item.code())
                .getSingleResult();
        return item.capacity() - ((Number) taken).intValue();
    }

    /** Locks a session until the transaction ends, and tells what it has. */
    Room lock(long session, Instant now) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                        select state = 'OPEN', cut_off > :now or drawn_at is not null and starts_at > :now, capacity - places_taken
                        from {h-schema}session where id = :session for update""")
                .setParameter("now", now)
                .setParameter("session", session)
                .getSingleResult();
        return new Room((Boolean) row[0], (Boolean) row[1], ((Number) row[2]).intValue());
    }

    /** The next number on the wait-list of a locked session. */
    int nextWaitingNumber(long session) {
        Object number =
                entities.createNativeQuery("""
                        update {h-schema}session set waiting_last = waiting_last + 1
                        where id = :session returning waiting_last""").setParameter("session", session).getSingleResult();
        return ((Number) number).intValue();
    }

    /** How many wait. */
    int waiting(long session) {
        Object count = entities.createNativeQuery(
                        "select count(*) from {h-schema}booking where session = :session and state = 'WAITLISTED'")
                .setParameter("session", session)
                .getSingleResult();
        return ((Number) count).intValue();
    }
}
