package plus.jia.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Where mail goes while the demonstration has no mail server: nobody is written to, and the office can read what would have been sent. */
@ApplicationScoped
public class DemoMailbox {
    static final int KEPT = 500;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /** Whether there is one. */
    public boolean isOffered() {
        return config.getOptionalValue("jia.demo", Boolean.class).orElse(false);
    }

    /** Keeps a mail; the oldest go. In a transaction of its own: what was sent cannot be taken back. */
    @Transactional(TxType.REQUIRES_NEW)
    void keep(MailMessage message) {
        entities.persist(new StoredMail(message, clock.instant()));
        entities.flush();
        entities.createNativeQuery("""
                        delete from {h-schema}mailbox
                        where id <= (select id from {h-schema}mailbox order by id desc offset :kept limit 1)""").setParameter("kept", KEPT).executeUpdate();
    }

    /** All that are kept, newest first. */
    @Transactional
    public List<KeptMail> all() {
        return entities.createQuery("from StoredMail order by id desc", StoredMail.class)
                .getResultStream()
                .map(StoredMail::toRecord)
                .toList();
    }

    /** One of them. */
    @Transactional
    public Optional<KeptMail> find(long id) {
        return Optional.ofNullable(entities.find(StoredMail.class, id)).map(StoredMail::toRecord);
    }
}
