package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.SecretBox;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;

/**
 * The book itself: every booking goes in and on here, with its places, its record of the change, and the messages about it, in one
 * transaction. Places that become free go to those who wait before anybody else can have them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Ledger {
    static final String SYSTEM = "system";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private SessionPlaces places;

    @Inject
    private WaitingList waitingList;

    @Inject
    private Sessions sessions;

    @Inject
    private SecretBox box;

    @Inject
    private Event<LedgerChanged> changed;

    @Inject
    private Clock clock;

    /** Enters a booking whose places, if its state takes any, this transaction has taken. */
    void enter(Booking booking, Intake intake, BookingState first, SessionView session) {
        BookingChange change = booking.begin(first, clock.instant());
        entities.persist(booking);
        entities.persist(change);
        entities.flush();
        entities.createNativeQuery("insert into {h-schema}booking_intake (booking, sealed) values (:booking, :sealed)")
                .setParameter("booking", booking.id())
                .setParameter("sealed", box.seal(intake.toJson()))
                .executeUpdate();
        post(booking, change, session);
    }

    /** The booking, with its session locked until the transaction ends, and so nobody else at it. */
    Booking lock(UUID id) {
        Booking booking = find(id);
        places.lock(booking.session(), clock.instant());
        entities.refresh(booking, LockModeType.PESSIMISTIC_WRITE);
        return booking;
    }

    Booking find(UUID id) {
        return Optional.ofNullable(entities.find(Booking.class, id))
                .orElseThrow(() -> Problem.notFound("booking-not-found", id));
    }

    /** Moves a locked booking on; takes or gives back its places, and offers those to whoever waits. */
    void move(Booking booking, BookingState next, String who, @Nullable LocalizedText reason) {
        boolean had = Transitions.takesPlaces(booking.state());
        BookingChange change = booking.become(next, who, reason, clock.instant());
        record(booking, change);
        boolean has = Transitions.takesPlaces(next);
        if (!had && has) {
            places.takeLocked(booking.session(), booking.places());
        }
        if (had && !has) {
            places.giveBack(booking.session(), booking.places(), booking.items());
            waitingList.promote(booking.session());
        }
    }

    /** Records that something about a locked booking changed while its state stays. */
    void note(Booking booking, String who, @Nullable LocalizedText reason) {
        record(booking, booking.note(who, reason, clock.instant()));
    }

    SessionView session(Booking booking) {
        return sessions.find(booking.session()).orElseThrow();
    }

    Intake intake(UUID booking) {
        List<?> sealed = entities.createNativeQuery(
                        "select sealed from {h-schema}booking_intake where booking = :booking")
                .setParameter("booking", booking)
                .getResultList();
        return sealed.isEmpty() ? Intake.empty() : Intake.ofJson(box.open((String) sealed.get(0)));
    }

    /** What was said for the bookings of a session, by booking. */
    Map<UUID, Intake> intakesOf(long session) {
        return opened(
                entities.createNativeQuery("""
                        select i.booking, i.sealed from {h-schema}booking_intake i
                        join {h-schema}booking b on b.id = i.booking where b.session = :session""").setParameter("session", session).getResultList());
    }

    /** What was said for these bookings, by booking. */
    Map<UUID, Intake> intakes(Collection<UUID> bookings) {
        return opened(entities.createNativeQuery(
                        "select booking, sealed from {h-schema}booking_intake where booking in (:bookings)")
                .setParameter("bookings", bookings)
                .getResultList());
    }

    private Map<UUID, Intake> opened(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Intake.ofJson(box.open((String) row[1]))));
    }

    /** A session with the places taken in this transaction. */
    SessionView reread(long session) {
        return sessions.reread(session).orElseThrow();
    }

    BookingView view(Booking booking) {
        return view(booking, reread(booking.session()));
    }

    /** With its session as it was read before. */
    BookingView view(Booking booking, SessionView session) {
        return booking.view(session, waitingList.position(booking));
    }

    private void record(Booking booking, BookingChange change) {
        entities.persist(change);
        entities.flush();
        post(booking, change, session(booking));
    }

    private void post(Booking booking, BookingChange change, SessionView session) {
        for (Channel channel : Channel.concerning(booking, change)) {
            entities.createNativeQuery("""
                            insert into {h-schema}outbox (channel, lane, booking, sequence, module_id, due_at, created_at)
                            values (:channel, :lane, :booking, :sequence, :module, :now, :now)""")
                    .setParameter("channel", channel.name())
                    .setParameter("lane", Lane.of(channel, session).toString())
                    .setParameter("booking", change.booking())
                    .setParameter("sequence", change.sequence())
                    .setParameter("module", session.offering().moduleId())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
        changed.fire(new LedgerChanged());
    }
}
