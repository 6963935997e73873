package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import plus.jia.platform.session.SessionChanged;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;

/** What becomes of the bookings of a session that is changed, in the transaction that changes it: everybody concerned is told. */
@ApplicationScoped
class SessionEffects {
    private static final LocalizedText CANCELLED = LocalizedText.of("本场已取消。", "This session was cancelled.");
    private static final LocalizedText MOVED =
            LocalizedText.of("本场时间有变，请查看新的时间。", "This session was moved; please see when it is now.");
    private static final LocalizedText EDITED =
            LocalizedText.of("本场信息有变，请查看。", "Something about this session changed; please have a look.");
    private static final Duration TO_CONFIRM = Duration.ofHours(24);

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private WaitingList waitingList;

    @Inject
    private Clock clock;

    @Transactional(TxType.MANDATORY)
    void follow(@Observes SessionChanged change) {
        switch (change.kind()) {
            case CANCELLED -> live(change.after()).forEach(booking -> cancel(booking, change));
            case MOVED -> live(change.after()).forEach(booking -> move(booking, change));
            case EDITED, CAPACITY -> tellIfOthersWouldNotFind(change);
        }
        if (change.kind() != SessionChanged.Kind.CANCELLED) {
            waitingList.promote(change.after().id());
        }
    }

    private void cancel(Booking booking, SessionChanged change) {
        ledger.move(booking, BookingState.CANCELLED, Ledger.SYSTEM, reason(change, CANCELLED));
    }

    private void move(Booking booking, SessionChanged change) {
        if (change.askAgain() && booking.state() == BookingState.CONFIRMED) {
            ledger.move(booking, BookingState.OFFERED, Ledger.SYSTEM, reason(change, MOVED));
            booking.until(Moments.earlier(
                    clock.instant().plus(TO_CONFIRM), change.after().start()));
        } else {
            ledger.note(booking, Ledger.SYSTEM, reason(change, MOVED));
        }
    }

    private void tellIfOthersWouldNotFind(SessionChanged change) {
        SessionView before = change.before();
        SessionView after = change.after();
        boolean concerns = !Objects.equals(before.room(), after.room())
                || !Objects.equals(before.title(), after.title())
                || !Objects.equals(before.resource(), after.resource());
        if (concerns) {
            live(after).stream()
                    .filter(booking -> Transitions.takesPlaces(booking.state()))
                    .forEach(booking -> ledger.note(booking, Ledger.SYSTEM, reason(change, EDITED)));
        }
    }

    private List<Booking> live(SessionView session) {
        return entities.createQuery("from Booking where session = :session order by createdAt, id", Booking.class)
                .setParameter("session", session.id())
                .getResultStream()
                .filter(booking -> Transitions.isLive(booking.state()))
                .toList();
    }

    private static LocalizedText reason(SessionChanged change, LocalizedText usual) {
        return change.reason() == null ? usual : change.reason();
    }
}
