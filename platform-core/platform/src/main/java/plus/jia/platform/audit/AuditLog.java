package plus.jia.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plus.jia.platform.identity.CurrentAccount;

/** The log of changes. */
@ApplicationScoped
public class AuditLog {
    /** Who it was when it was nobody. */
    public static final String SYSTEM = "system";

    private static final char ESCAPE = '\\';

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private CurrentAccount account;

    @Inject
    private Clock clock;

    /**
     * Notes a change as part of the running transaction: kept when that is committed, gone when it is rolled back.
     *
     * @param action what was done, lower case with dots, such as {@code enablement.enabled}
     * @param subject what it was done to, by its code
     * @param details what a reader needs besides; no personal data, no secrets
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String subject, Map<String, String> details) {
        entities.persist(new AuditEntry(clock.instant(), who(), action, subject, Map.copyOf(details)));
    }

    private String who() {
        try {
            return account.username().orElse(SYSTEM);
        } catch (ContextNotActiveException outsideAnyRequest) {
            return SYSTEM;
        }
    }

    /** Reads a part of the log, newest first. */
    @Transactional
    public AuditPage find(AuditQuery query) {
        List<AuditRecord> items = select(query)
                .setFirstResult(Math.multiplyExact(query.page() - 1, query.size()))
                .setMaxResults(query.size())
                .getResultStream()
                .map(AuditEntry::toRecord)
                .toList();
        return new AuditPage(count(query), query.page(), query.size(), items);
    }

    private TypedQuery<AuditEntry> select(AuditQuery query) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> select = builder.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = select.from(AuditEntry.class);
        select.where(conditions(query, builder, entry)).orderBy(builder.desc(entry.get("id")));
        return entities.createQuery(select);
    }

    private long count(AuditQuery query) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> select = builder.createQuery(Long.class);
        Root<AuditEntry> entry = select.from(AuditEntry.class);
        select.select(builder.count(entry)).where(conditions(query, builder, entry));
        return entities.createQuery(select).getSingleResult();
    }

    private static Predicate[] conditions(AuditQuery query, CriteriaBuilder builder, Root<AuditEntry> entry) {
        List<Predicate> conditions = new ArrayList<>();
        query.who().ifPresent(who -> conditions.add(builder.equal(entry.get("who"), who)));
        query.action()
                .ifPresent(start -> conditions.add(builder.like(entry.get("action"), literal(start) + "%", ESCAPE)));
        query.subject()
                .ifPresent(
                        part -> conditions.add(builder.like(entry.get("subject"), "%" + literal(part) + "%", ESCAPE)));
        query.from().ifPresent(from -> conditions.add(builder.greaterThanOrEqualTo(entry.<Instant>get("at"), from)));
        query.until().ifPresent(until -> conditions.add(builder.lessThan(entry.<Instant>get("at"), until)));
        return conditions.toArray(Predicate[]::new);
    }

    private static String literal(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
