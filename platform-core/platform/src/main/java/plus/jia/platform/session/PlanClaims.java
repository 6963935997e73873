package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;

/** Which node plans which place. A claim that its node does not give back runs out, so that a node's end stops nothing. */
@ApplicationScoped
class PlanClaims {
    /** Longer than two questions to a module take, with their time limits, and the storing of both answers. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int LONGEST_FAILURE = 1000;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    private final UUID node = UUID.randomUUID();

    /** Claims a place; false when another claim is in force. */
    @Transactional
    boolean claim(Place place) {
        String sql = """
                insert into {h-schema}session_plan as plan (building, offering, claimed_by, claimed_until)
                values (:building, :offering, :node, now() + :lease * interval '1 second')
                on conflict (building, offering) do update
                set claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until
                where plan.claimed_until is null or plan.claimed_until < now()""";
        return query(sql, place).setParameter("lease", LEASE.toSeconds()).executeUpdate() == 1;
    }

    /** Gives the claim back, with the reason when the module did not answer. */
    @Transactional
    void giveBack(Place place, @Nullable String failure) {
        String sql = """
                update {h-schema}session_plan
                set claimed_by = null, claimed_until = null, planned_at = now(), failure = nullif(:failure, '')
                where building = :building and offering = :offering and claimed_by = :node""";
        query(sql, place).setParameter("failure", shortened(failure)).executeUpdate();
    }

    /** The places that were planned, with an answer, not longer ago than this. */
    @Transactional
    Set<Place> plannedWithin(Duration age) {
        String sql = """
                select building, offering from {h-schema}session_plan
                where failure is null and planned_at > now() - :age * interval '1 second'""";
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter("age", age.toSeconds())
                .getResultList();
        return rows.stream().map(row -> place((Object[]) row)).collect(Collectors.toSet());
    }

    private Query query(String sql, Place place) {
        return entities.createNativeQuery(sql)
                .setParameter("building", place.building())
                .setParameter("offering", place.offering().toString())
                .setParameter("node", node);
    }

    private static Place place(Object[] row) {
        OfferingId offering = OfferingId.parse((String) row[1]).orElseThrow();
        return new Place(offering, (String) row[0]);
    }

    private static String shortened(@Nullable String failure) {
        String text = failure == null ? "" : failure;
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
    }
}
