package plus.jia.module.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaRota implements Rota {
    @PersistenceContext(unitName = "health-clinic")
    private EntityManager entities;

    protected JpaRota() {}

    JpaRota(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Department> departments() {
        return entities.createQuery("select d from Department d order by d.position", Department.class)
                .getResultList();
    }

    @Override
    public List<Specialist> specialists() {
        return entities.createQuery("select s from Specialist s order by s.code", Specialist.class)
                .getResultList();
    }

    @Override
    public Optional<Specialist> specialist(String code) {
        return Optional.ofNullable(entities.find(Specialist.class, code));
    }

    @Override
    public void lock(Specialist specialist) {
        entities.find(Specialist.class, specialist.code(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Duty> duties() {
        return entities.createQuery(
                        "select d from Duty d join fetch d.specialist order by d.building, d.starts, d.id", Duty.class)
                .getResultList();
    }

    @Override
    public List<Duty> dutiesIn(String building) {
        return entities.createQuery(
                        "select d from Duty d join fetch d.specialist where d.building = :building order by d.id",
                        Duty.class)
                .setParameter("building", building)
                .getResultList();
    }

    @Override
    public List<Duty> dutiesOf(Specialist specialist) {
        return entities.createQuery(
                        "select d from Duty d join fetch d.specialist s where s.code = :specialist order by d.id",
                        Duty.class)
                .setParameter("specialist", specialist.code())
                .getResultList();
    }

    @Override
    public List<Leave> leaves() {
        return entities.createQuery("select l from Leave l order by l.firstDay, l.id", Leave.class)
                .getResultList();
    }

    @Override
    public List<MakeUpDay> makeUpDays() {
        return entities.createQuery("select m from MakeUpDay m order by m.day", MakeUpDay.class)
                .getResultList();
    }

    @Override
    public Duty add(Duty duty) {
        entities.persist(duty);
        return duty;
    }

    @Override
    public Leave add(Leave leave) {
        entities.persist(leave);
        return leave;
    }

    @Override
    public void put(MakeUpDay day) {
        entities.merge(day);
    }

    @Override
    public boolean removeDuty(long id) {
        return remove(Duty.class, id);
    }

    @Override
    public boolean removeLeave(long id) {
        return remove(Leave.class, id);
    }

    @Override
    public boolean removeMakeUpDay(LocalDate day) {
        return remove(MakeUpDay.class, day);
    }

    private <T> boolean remove(Class<T> type, Object id) {
        T found = entities.find(type, id);
        if (found == null) {
            return false;
        }
        entities.remove(found);
        return true;
    }
}
