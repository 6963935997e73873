package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import plus.jia.platform.session.SessionEditing;
import plus.jia.platform.session.SessionState;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.spi.LocalizedText;

/** Cancels sessions that too few want, at the time by which the rules decide it, so that everybody is told early enough. */
@ApplicationScoped
class LeastParticipants {
    private static final Duration LONGEST_AHEAD = Duration.ofMinutes(BookingRule.LEAST_PARTICIPANTS_MINUTES.most());

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private RuleBook rules;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionEditing editing;

    @Inject
    private Clock clock;

    /** The sessions that are due to be decided on and have too few. */
    @Transactional
    public List<Long> due() {
        return isRuledAtAll()
                ? ahead().stream().filter(this::isDue).map(SessionView::id).toList()
                : List.of();
    }

    /** Cancels a session that still has too few. */
    @Transactional
    public void cancel(long id) {
        SessionView session = sessions.reread(id).orElseThrow();
        if (session.state() == SessionState.OPEN && isDue(session)) {
            int least = rules.of(session.building(), session.offering()).value(BookingRule.LEAST_PARTICIPANTS);
            editing.cancel(
                    id,
                    LocalizedText.of(
                            "报名不足 " + least + " 人，本场取消。",
                            "Fewer than " + least + " people booked, so this session is cancelled."));
        }
    }

    private boolean isDue(SessionView session) {
        BookingRules ruled = rules.of(session.building(), session.offering());
        int least = ruled.value(BookingRule.LEAST_PARTICIPANTS);
        Instant decided = session.start().minus(ruled.minutes(BookingRule.LEAST_PARTICIPANTS_MINUTES));
        return least > 0 && !decided.isAfter(clock.instant()) && session.placesTaken() < least;
    }

    private boolean isRuledAtAll() {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from {h-schema}booking_rule where rule = 'LEAST_PARTICIPANTS' and value > 0)""").getSingleResult();
    }

    private List<SessionView> ahead() {
        List<?> ids = entities.createNativeQuery("""
                        select id from {h-schema}session where state = 'OPEN' and starts_at > :now and starts_at <= :until""")
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(LONGEST_AHEAD))
                .getResultList();
        return ids.stream()
                .map(id -> sessions.find(((Number) id).longValue()).orElseThrow())
                .toList();
    }
}
