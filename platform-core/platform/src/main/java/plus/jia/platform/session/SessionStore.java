package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.ProposedSession;

/** Brings the stored sessions into line, one short transaction at a time. Asks no module. */
@ApplicationScoped
class SessionStore {
    private static final LocalizedText NOT_PROPOSED =
            LocalizedText.of("服务单位调整了安排。", "The provider has changed its plans.");
    private static final LocalizedText NOT_ENABLED =
            LocalizedText.of("这座楼宇不再提供此项服务。", "This service is no longer offered in this building.");
    private static final LocalizedText NOT_OFFERED =
            LocalizedText.of("服务单位不再提供此项服务。", "The provider no longer offers this service.");
    private static final LocalizedText ENABLED_AGAIN =
            LocalizedText.of("这座楼宇恢复提供此项服务。", "This service is offered in this building again.");

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private EnablementService enablements;

    @Inject
    private RoomUse rooms;

    @Inject
    private Event<SessionChanged> changed;

    @Inject
    private News news;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    /** Adopts what a module proposes for a range of days, as far as the offering is enabled on each day and within its quota. */
    @Transactional
    void adopt(Place place, DateRange days, List<ProposedSession> proposals) {
        List<EnablementView> enabled = enablements.current(place.building(), place.offering());
        List<ProposedSession> wanted = proposals.stream()
                .filter(proposal -> days.contains(dayOf(proposal.start())))
                .flatMap(proposal ->
                        holding(enabled, proposal.start()).map(enablement -> within(enablement, proposal)).stream())
                .toList();
        Agenda agenda = new Agenda(place, stored(place, days, wanted), clock.instant());
        agenda.adopt(wanted);
        store(agenda, NOT_PROPOSED);
    }

    /** Withdraws what would take place on days on which the offering is not enabled. */
    @Transactional
    void withdrawNotEnabled(Place place) {
        List<EnablementView> enabled = enablements.current(place.building(), place.offering());
        Agenda agenda = new Agenda(place, upcoming(place), clock.instant());
        agenda.keepOnly(session -> holding(enabled, session.start()).isPresent());
        store(agenda, NOT_ENABLED);
    }

    /** Lets the station's own sessions take place again that were withdrawn when the offering was switched off. */
    @Transactional
    void bringBackOwn(Place place) {
        List<EnablementView> enabled = enablements.current(place.building(), place.offering());
        Agenda agenda = new Agenda(place, upcoming(place), clock.instant());
        agenda.bringBack(session -> holding(enabled, session.start()).isPresent());
        store(agenda, ENABLED_AGAIN);
    }

    /** Withdraws everything, since the module no longer has the offering. */
    @Transactional
    void withdrawAll(Place place) {
        Agenda agenda = new Agenda(place, upcoming(place), clock.instant());
        agenda.keepOnly(session -> false);
        store(agenda, NOT_OFFERED);
    }

    private void store(Agenda agenda, LocalizedText reason) {
        agenda.added().forEach(entities::persist);
        entities.flush();
        agenda.touched().forEach(touched -> {
            settleRoom(touched.session());
            changed.fire(
                    SessionChanged.between(touched.before(), touched.session().view(), reason, false));
        });
        if (agenda.isChanged()) {
            news.announce(Topic.CATALOGUE);
        }
    }

    /** One that comes back may find its room taken meanwhile; then it has to do without. */
    private void settleRoom(Session session) {
        if (session.room() != null && !rooms.settle(session)) {
            session.leaveRoom();
            rooms.settle(session);
        }
    }

    private List<Session> stored(Place place, DateRange days, List<ProposedSession> wanted) {
        return entities.createQuery("""
                        from Session where building = :building and offering = :offering
                        and (coalesce(proposedStart, start) >= :from and coalesce(proposedStart, start) < :until or code in :codes)""", Session.class)
                .setParameter("building", place.building())
                .setParameter("offering", place.offering().toString())
                .setParameter("from", days.first().atStartOfDay(zone).toInstant())
                .setParameter(
                        "until", days.last().plusDays(1).atStartOfDay(zone).toInstant())
                .setParameter(
                        "codes", wanted.stream().map(ProposedSession::code).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private List<Session> upcoming(Place place) {
        return entities.createQuery(
                        "from Session where building = :building and offering = :offering and start > :now",
                        Session.class)
                .setParameter("building", place.building())
                .setParameter("offering", place.offering().toString())
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Optional<EnablementView> holding(List<EnablementView> enabled, Instant start) {
        return enabled.stream()
                .filter(enablement -> enablement.holdsOn(dayOf(start)))
                .findFirst();
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static ProposedSession within(EnablementView enablement, ProposedSession proposal) {
        Integer quota = enablement.quota();
        if (quota == null || quota >= proposal.capacity()) {
            return proposal;
        }
        return new ProposedSession(
                proposal.code(),
                proposal.occurrences(),
                quota,
                proposal.cutOff(),
                proposal.title(),
                proposal.resource(),
                proposal.items());
    }
}
