package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import plus.jia.platform.enablement.EndingForeseen;
import plus.jia.platform.module.OfferingId;
import plus.jia.spi.LocalizedText;

/** Says which sessions an ending would withdraw. */
@ApplicationScoped
class SessionForesight {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    void foresee(@Observes EndingForeseen ending) {
        Object[] counted = entities.createQuery("""
                        select count(s), coalesce(sum(s.placesTaken), 0) from Session s
                        where s.state = OPEN and s.start > :now and s.building in :buildings and s.offering in :offerings""", Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("buildings", ending.buildings())
                .setParameter(
                        "offerings",
                        ending.offerings().stream().map(OfferingId::toString).toList())
                .getSingleResult();
        long sessions = ((Number) counted[0]).longValue();
        if (sessions > 0) {
            ending.add(effect(sessions, ((Number) counted[1]).longValue()));
        }
    }

    private static LocalizedText effect(long sessions, long booked) {
        return LocalizedText.of(
                "撤下尚未开始的场次 " + sessions + " 场，其中已预约 " + booked + " 个名额。",
                sessions + " sessions yet to begin are withdrawn; " + booked + " places in them are booked.");
    }
}
