package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The sessions as stored; never asks a module. */
@ApplicationScoped
public class Sessions {
    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Every session that takes place and is not over, by start. */
    @Transactional
    public List<SessionView> upcoming() {
        return entities.createQuery(
                        "from Session where state = OPEN and end > :now order by start, building, offering, code",
                        Session.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(Session::view)
                .toList();
    }

    @Transactional
    public Optional<SessionView> find(long id) {
        return Optional.ofNullable(entities.find(Session.class, id)).map(Session::view);
    }
}
