package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaConsultations implements Consultations {
    @PersistenceContext(unitName = "legal-advice")
    private EntityManager entities;

    @Override
    public Optional<Consultation> find(String bookingId) {
        return Optional.ofNullable(entities.find(Consultation.class, bookingId));
    }

    @Override
    public void add(Consultation consultation) {
        entities.persist(consultation);
    }

    @Override
    public List<Consultation> between(Instant from, Instant until) {
        return entities.createQuery(
                        "select c from Consultation c left join fetch c.lawyer"
                                + " where c.start < :until and c.end > :from order by c.start, c.bookingId",
                        Consultation.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
