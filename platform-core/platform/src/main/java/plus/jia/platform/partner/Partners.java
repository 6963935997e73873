package plus.jia.platform.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.Topic;

/** The partner organisations. */
@ApplicationScoped
public class Partners {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private News news;

    @Inject
    private AuditLog audit;

    /** Every partner, by code. */
    @Transactional
    public List<PartnerView> all() {
        return entities.createQuery("from Partner order by code", Partner.class)
                .getResultStream()
                .map(Partner::view)
                .toList();
    }

    @Transactional
    public Optional<PartnerView> find(String code) {
        return Optional.ofNullable(entities.find(Partner.class, code)).map(Partner::view);
    }

    /** Records a partner, for the first time or anew. */
    @Transactional
    public void record(PartnerView partner) {
        Partner known = entities.find(Partner.class, partner.code());
        if (known == null) {
            entities.persist(new Partner(partner));
        } else {
            known.become(partner);
        }
        audit.record(
                "partner.recorded",
                partner.code(),
                Map.of("name", partner.name().zh()));
        news.announce(Topic.CATALOGUE);
    }
}
