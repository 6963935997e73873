package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import plus.jia.platform.shared.SecretBox;

/** Seals anew, after the key was changed, what people said for their bookings, so that the old key can be thrown away in the end. */
@ApplicationScoped
class Resealing {
    private static final Logger LOG = System.getLogger(Resealing.class.getName());
    private static final int BATCH = 200;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private SecretBox box;

    @Inject
    private Resealing self;

    /** A few hundred rows a transaction. */
    void run() {
        long sealed = 0;
        String after = "00000000-0000-0000-0000-000000000000";
        List<Object[]> batch = self.batch(after);
        while (!batch.isEmpty()) {
            sealed += self.seal(batch);
            after = (String) batch.get(batch.size() - 1)[0];
            batch = self.batch(after);
        }
        if (sealed > 0) {
            LOG.log(Level.INFO, "Sealed what was said for {0} bookings with the new key", sealed);
        }
    }

    /** The next bookings, by id, for which another key was used. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Object[]> batch(String after) {
        return entities.createNativeQuery("""
                        select cast(booking as text), sealed from {h-schema}booking_intake
                        where booking > cast(:after as uuid) and not starts_with(sealed, :current) order by booking""", Object[].class)
                .setParameter("current", box.currentPrefix())
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Seals them with the current key, and counts them. */
    @Transactional
    public long seal(List<Object[]> rows) {
        return rows.stream()
                .mapToInt(row -> entities.createNativeQuery("""
                                update {h-schema}booking_intake set sealed = :anew
                                where booking = cast(:booking as uuid) and sealed = :old""")
                        .setParameter("anew", box.seal(box.open((String) row[1])))
                        .setParameter("booking", row[0])
                        .setParameter("old", row[1])
                        .executeUpdate())
                .sum();
    }
}
