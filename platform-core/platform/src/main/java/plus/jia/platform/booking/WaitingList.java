package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.booking.BookingState;

/**
 * Who waits for a session. After every transaction nobody waits for places that are free: the first whose group fits is offered them in the
 * transaction that frees them. A group gets all its places or none; until they are free, smaller groups behind it may go ahead.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WaitingList {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private SessionPlaces places;

    @Inject
    private Ledger ledger;

    @Inject
    private RuleBook rules;

    @Inject
    private Clock clock;

    /** Offers what is free to those who wait, in their order. */
    void promote(long session) {
        SessionPlaces.Room room = places.lock(session, clock.instant());
        int left = room.open() && room.bookable() ? room.left() : 0;
        Optional<Booking> next = first(session, left);
        while (next.isPresent()) {
            offer(next.get(), Ledger.SYSTEM);
            left -= next.get().places();
            next = first(session, left);
        }
    }

    /** Offers a locked booking its places, which must be free. */
    void offer(Booking booking, String who) {
        SessionView session = ledger.session(booking);
        ledger.move(booking, BookingState.OFFERED, who, null);
        booking.until(deadline(session));
    }

    private Instant deadline(SessionView session) {
        Instant usual = clock.instant()
                .plus(rules.of(session.building(), session.offering()).minutes(BookingRule.OFFER_MINUTES));
        return Moments.earlier(usual, session.start());
    }

    private Optional<Booking> first(long session, int left) {
        return left < 1
                ? Optional.empty()
                : entities.createQuery("""
                                from Booking where session = :session and state = WAITLISTED and waitingNumber is not null
                                and places <= :left order by waitingNumber""", Booking.class)
                        .setParameter("session", session)
                        .setParameter("left", left)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /** Its place in the order, from 1; {@code null} when it does not wait or is to be drawn. */
    @Nullable
    Integer position(Booking booking) {
        if (!booking.isNumbered()) {
            return null;
        }
        return entities.createQuery("""
                        select cast(count(b) as Integer) from Booking b
                        where b.session = :session and b.state = WAITLISTED and b.waitingNumber <= :number""", Integer.class)
                .setParameter("session", booking.session())
                .setParameter("number", booking.waitingNumber())
                .getSingleResult();
    }
}
