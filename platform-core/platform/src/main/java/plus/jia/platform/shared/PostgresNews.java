package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** News by PostgreSQL's {@code NOTIFY}, which the database delivers on commit and drops on rollback. */
@ApplicationScoped
public class PostgresNews implements News {
    static final String CHANNEL = "jia_news";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Override
    @Transactional
    public void announce(Topic topic) {
        // The cast: pg_notify answers void, a type that Hibernate cannot read.
        entities.createNativeQuery("select cast(pg_notify(:channel, :topic) as text)")
                .setParameter("channel", CHANNEL)
                .setParameter("topic", topic.name().toLowerCase(Locale.ROOT))
                .getSingleResult();
    }
}
