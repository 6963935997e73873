package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** The rules as stored. The narrower wins: an offering in a building, then the offering, then the building, then the street. */
@ApplicationScoped
public class RuleBook {
    private static final String ALL = "";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private AuditLog audit;

    /** What holds for an offering in a building. */
    @Transactional
    public BookingRules of(String building, OfferingId offering) {
        List<?> rows = entities.createNativeQuery("""
                        select rule, value from {h-schema}booking_rule
                        where building in ('', :building) and offering in ('', :offering)
                        order by cast(offering <> '' as int), cast(building <> '' as int)""")
                .setParameter("building", building)
                .setParameter("offering", offering.toString())
                .getResultList();
        return new BookingRules(read(rows));
    }

    /** What is ruled for exactly this scope; {@code null} stands for all. */
    @Transactional
    public Map<BookingRule, Integer> ruled(@Nullable String building, @Nullable OfferingId offering) {
        List<?> rows = scoped(
                        "select rule, value from {h-schema}booking_rule where building = :building and offering = :offering",
                        building,
                        offering)
                .getResultList();
        return read(rows);
    }

    /**
     * Rules, or with {@code null} no longer rules, one thing for one scope.
     *
     * @throws Problem {@code booking-rule-out-of-range}
     */
    @Transactional
    public void rule(
            @Nullable String building, @Nullable OfferingId offering, BookingRule rule, @Nullable Integer value) {
        scoped(
                        "delete from {h-schema}booking_rule where building = :building and offering = :offering and rule = :rule",
                        building,
                        offering)
                .setParameter("rule", rule.name())
                .executeUpdate();
        if (value != null) {
            if (value < 0 || value > rule.most()) {
                throw Problem.invalid(rule.name(), "booking-rule-out-of-range", rule.name(), rule.most());
            }
            scoped(
                            "insert into {h-schema}booking_rule (building, offering, rule, value) values (:building, :offering, :rule, :value)",
                            building,
                            offering)
                    .setParameter("rule", rule.name())
                    .setParameter("value", value)
                    .executeUpdate();
        }
        audit.record(
                "booking.ruled",
                (building == null ? "*" : building) + "/" + (offering == null ? "*" : offering),
                Map.of(rule.name(), value == null ? "-" : value.toString()));
    }

    /** Rules several things for one scope, or none of them. */
    @Transactional
    public void rule(
            @Nullable String building, @Nullable OfferingId offering, Map<BookingRule, @Nullable Integer> values) {
        values.forEach((rule, value) -> rule(building, offering, rule, value));
    }

    private Query scoped(String sql, @Nullable String building, @Nullable OfferingId offering) {
        return entities.createNativeQuery(sql)
                .setParameter("building", building == null ? ALL : building)
                .setParameter("offering", offering == null ? ALL : offering.toString());
    }

    private static Map<BookingRule, Integer> read(List<?> rows) {
        Map<BookingRule, Integer> rules = new EnumMap<>(BookingRule.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            rules.put(BookingRule.valueOf((String) columns[0]), ((Number) columns[1]).intValue());
        }
        return rules;
    }
}
