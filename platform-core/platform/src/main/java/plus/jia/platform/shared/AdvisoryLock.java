package plus.jia.platform.shared;

import jakarta.persistence.EntityManager;

/** Lets those who do the same kind of thing take turns, on all nodes, until their transactions end. */
public final class AdvisoryLock {
    private AdvisoryLock() {}

    /** Waits for the turn. */
    public static void take(EntityManager entities, String key) {
        // The cast: the function answers void, a type that Hibernate cannot read.
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter("key", key)
                .getSingleResult();
    }
}
