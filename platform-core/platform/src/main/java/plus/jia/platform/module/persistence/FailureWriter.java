package plus.jia.platform.module.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes failures; keeps the latest 200 of each module. */
@ApplicationScoped
@Transactional
public class FailureWriter {
    private static final int KEPT = 200;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Stores a failure and answers its id. */
    public Long add(RecordedFailure failure) {
        entities.persist(failure);
        entities.flush();
        entities.createNativeQuery("""
                        delete from platform.module_failure where module_id = ?1 and id not in
                            (select id from platform.module_failure where module_id = ?1 order by id desc limit ?2)""")
                .setParameter(1, failure.moduleId())
                .setParameter(2, KEPT)
                .executeUpdate();
        return failure.id();
    }

    /** Counts a stored failure once more. */
    public void again(Long id) {
        RecordedFailure failure = entities.find(RecordedFailure.class, id);
        if (failure != null) {
            failure.again(clock.instant());
        }
    }
}
