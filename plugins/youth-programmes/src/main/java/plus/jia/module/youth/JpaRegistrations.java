package plus.jia.module.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRegistrations implements Registrations {
    @PersistenceContext(unitName = "youth-programmes")
    private EntityManager entities;

    @Override
    public Optional<Registration> find(String bookingId) {
        return Optional.ofNullable(entities.find(Registration.class, bookingId));
    }

    @Override
    public void add(Registration registration) {
        entities.persist(registration);
    }

    @Override
    public List<Registration> between(Instant from, Instant until) {
        return entities.createQuery(
                        "select r from Registration r where r.start >= :from and r.start < :until"
                                + " order by r.start, r.bookingId",
                        Registration.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
