package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

@ApplicationScoped
class JpaRota implements Rota {
    private static final Comparator<Duty> IN_TIME =
            Comparator.comparing(Duty::building).thenComparing(Duty::weekday).thenComparing(Duty::start);

    @PersistenceContext(unitName = "legal-advice")
    private EntityManager entities;

    @Override
    public List<Duty> of(String building) {
        return all().stream().filter(duty -> duty.building().equals(building)).toList();
    }

    @Override
    public List<Duty> all() {
        return entities.createQuery("select d from Duty d join fetch d.lawyer", Duty.class)
                .getResultStream()
                .sorted(IN_TIME)
                .toList();
    }

    @Override
    public void replace(String building, List<Duty> duties) {
        entities.createQuery("delete from Duty d where d.building = :building")
                .setParameter("building", building)
                .executeUpdate();
        duties.forEach(entities::persist);
    }
}
