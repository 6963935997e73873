package plus.jia.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Which parts of the demonstration were put in. */
@ApplicationScoped
class DemoSteps {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    /** Whether the running transaction is the first to take this step; a node that is about to take it is waited for. */
    @Transactional(TxType.MANDATORY)
    boolean take(String code) {
        return entities.createNativeQuery("""
                                insert into {h-schema}demo_step (code, taken_at) values (:code, now())
                                on conflict (code) do nothing""").setParameter("code", code).executeUpdate() == 1;
    }
}
