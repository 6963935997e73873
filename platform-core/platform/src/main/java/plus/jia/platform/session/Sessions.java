package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.jpa.HibernateHints;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.module.OfferingId;

/** The sessions as stored; never asks a module. */
@ApplicationScoped
public class Sessions {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private EnablementService enablements;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    /** Every session that takes place and is not over, by start; also of offerings that are not enabled today. */
    @Transactional
    public List<SessionView> upcoming() {
        return entities.createQuery(
                        "from Session where state = OPEN and end > :now order by start, building, offering, code",
                        Session.class)
                .setParameter("now", clock.instant())
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .map(Session::view)
                .toList();
    }

    /** The sessions that take place, of what is enabled today, by start. */
    @Transactional
    public List<SessionView> find(SessionFilter filter) {
        Set<Place> enabled = enabledToday();
        return select(filter, EnumSet.of(SessionState.OPEN)).stream()
                .map(Session::view)
                .filter(session -> enabled.contains(new Place(session.offering(), session.building())))
                .toList();
    }

    /** All sessions, whether or not they take place, by start; for those who look after them. */
    @Transactional
    public List<SessionView> all(SessionFilter filter) {
        return select(filter, EnumSet.allOf(SessionState.class)).stream()
                .map(Session::view)
                .toList();
    }

    /** One session, whether or not it takes place. */
    @Transactional
    public Optional<SessionView> find(long id) {
        return Optional.ofNullable(entities.find(Session.class, id)).map(Session::view);
    }

    /** How many places are left in the sessions to come of an offering in a building, by their numbers. */
    @Transactional
    public Map<Long, Integer> placesLeft(OfferingId offering, String building) {
        return entities.createQuery("""
                        select s.id, s.capacity - s.placesTaken from Session s
                        where s.offering = :offering and s.building = :building and s.end > :now""", Object[].class)
                .setParameter("offering", offering.toString())
                .setParameter("building", building)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /** A session as the database has it at this moment, places taken by guarded updates of this transaction included. */
    @Transactional
    public Optional<SessionView> reread(long id) {
        entities.flush();
        Session known = entities.getReference(Session.class, id);
        if (Hibernate.isInitialized(known)) {
            entities.refresh(known);
        }
        return Optional.ofNullable(entities.find(Session.class, id)).map(Session::view);
    }

    private Set<Place> enabledToday() {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return enablements.current().stream()
                .filter(enablement -> enablement.holdsOn(today))
                .map(enablement -> new Place(enablement.offering(), enablement.building()))
                .collect(Collectors.toSet());
    }

    private List<Session> select(SessionFilter filter, Set<SessionState> states) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Session> select = builder.createQuery(Session.class);
        Root<Session> session = select.from(Session.class);
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(session.get("state").in(states));
        conditions.add(builder.greaterThanOrEqualTo(session.<Instant>get("start"), startOf(filter.from())));
        conditions.add(builder.lessThan(
                session.<Instant>get("start"), startOf(filter.to().plusDays(1))));
        filter.building().ifPresent(code -> conditions.add(builder.equal(session.get("building"), code)));
        filter.offering().ifPresent(id -> conditions.add(builder.equal(session.get("offering"), id.toString())));
        select.where(conditions.toArray(Predicate[]::new))
                .orderBy(
                        builder.asc(session.get("start")),
                        builder.asc(session.get("building")),
                        builder.asc(session.get("offering")),
                        builder.asc(session.get("code")));
        return entities.createQuery(select)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
