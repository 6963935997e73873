package plus.jia.module.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaProgramme implements Programme {
    @PersistenceContext(unitName = "youth-programmes")
    private EntityManager entities;

    @Override
    public List<Camp> camps() {
        return entities.createQuery("select c from Camp c order by c.building, c.code", Camp.class)
                .getResultList();
    }

    @Override
    public Optional<Camp> camp(String code) {
        return Optional.ofNullable(entities.find(Camp.class, code));
    }

    @Override
    public void put(Camp camp) {
        entities.merge(camp);
    }

    @Override
    public boolean removeCamp(String code) {
        return remove(Camp.class, code);
    }

    @Override
    public List<RegularEvent> events() {
        return entities.createQuery("select e from RegularEvent e order by e.building, e.code", RegularEvent.class)
                .getResultList();
    }

    @Override
    public Optional<RegularEvent> event(String code) {
        return Optional.ofNullable(entities.find(RegularEvent.class, code));
    }

    @Override
    public void put(RegularEvent event) {
        entities.merge(event);
    }

    @Override
    public boolean removeEvent(String code) {
        return remove(RegularEvent.class, code);
    }

    private boolean remove(Class<?> type, String code) {
        Object found = entities.find(type, code);
        if (found == null) {
            return false;
        }
        entities.remove(found);
        return true;
    }
}
