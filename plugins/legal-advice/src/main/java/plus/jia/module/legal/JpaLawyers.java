package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaLawyers implements Lawyers {
    @PersistenceContext(unitName = "legal-advice")
    private EntityManager entities;

    @Override
    public List<Lawyer> all() {
        return entities.createQuery("select l from Lawyer l order by l.code", Lawyer.class)
                .getResultList();
    }

    @Override
    public Optional<Lawyer> find(String code) {
        return Optional.ofNullable(entities.find(Lawyer.class, code));
    }

    @Override
    public void add(Lawyer lawyer) {
        entities.persist(lawyer);
    }

    /** In one order for all, so that two bookings cannot wait for each other. */
    @Override
    public void reserve(List<Lawyer> lawyers) {
        lawyers.stream()
                .sorted(Comparator.comparing(Lawyer::code))
                .forEach(lawyer -> entities.lock(lawyer, LockModeType.PESSIMISTIC_WRITE));
    }
}
