package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.booking.BookingState;

/** Reads the ledger. Whoever calls has checked who may. */
@ApplicationScoped
public class BookingReader {
    private static final int MOST = 500;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private ModuleOfferings offerings;

    @Transactional
    public Optional<BookingView> find(UUID id) {
        return Optional.ofNullable(entities.find(Booking.class, id)).map(ledger::view);
    }

    /** A person's bookings of all partners, the latest session first. */
    @Transactional
    public List<BookingView> of(String owner) {
        Map<Long, SessionView> sessions = new HashMap<>();
        return entities
                .createQuery("""
                        select b from Booking b, Session s where s.id = b.session and b.owner = :owner
                        order by s.start desc, b.createdAt desc""", Booking.class)
                .setParameter("owner", owner)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(booking -> ledger.view(booking, sessions.computeIfAbsent(booking.session(), ledger::reread)))
                .toList();
    }

    /** Everybody's bookings of a session: those with places in the order of booking, then those who wait, in their order. */
    @Transactional
    public List<BookingView> of(long session) {
        List<Booking> bookings = entities.createQuery("""
                        from Booking where session = :session
                        order by waitingNumber nulls first, createdAt, id""", Booking.class)
                .setParameter("session", session)
                .getResultList();
        return bookings.isEmpty() ? List.of() : numbered(bookings, ledger.reread(session));
    }

    /** Those who wait stand in their order, so that their positions need not be asked for one by one. */
    private static List<BookingView> numbered(List<Booking> bookings, SessionView session) {
        List<BookingView> views = new ArrayList<>();
        int waiting = 0;
        for (Booking booking : bookings) {
            views.add(booking.view(session, booking.isNumbered() ? Integer.valueOf(++waiting) : null));
        }
        return views;
    }

    /**
     * A booking and what the person said for it, without what is sensitive.
     *
     * @param booking the booking
     * @param intake what may be seen of it
     */
    public record Entry(BookingView booking, Intake intake) {}

    /** The same bookings with what may be seen of what was said. */
    @Transactional
    public List<Entry> roster(SessionView session) {
        Map<UUID, Intake> said = ledger.intakesOf(session.id());
        UnaryOperator<Intake> open = open(session.offering());
        return of(session.id()).stream()
                .map(booking -> new Entry(booking, open.apply(said.getOrDefault(booking.id(), Intake.empty()))))
                .toList();
    }

    /** The booking of a session with this code, as somebody typed it. */
    @Transactional
    public Optional<BookingView> byCode(String typed) {
        return entities.createQuery("from Booking where code = :code", Booking.class)
                .setParameter("code", BookingCode.normal(typed))
                .getResultStream()
                .findFirst()
                .map(ledger::view);
    }

    /** Every change of a booking, the first first. */
    @Transactional
    public List<ChangeView> changes(UUID id) {
        return entities.createQuery(
                        "from BookingChange where key.booking = :booking order by key.sequence", BookingChange.class)
                .setParameter("booking", id)
                .getResultStream()
                .map(BookingChange::view)
                .toList();
    }

    /** Whether it was confirmed at some time. */
    @Transactional
    public boolean stoodOnce(UUID id) {
        return changes(id).stream().anyMatch(change -> change.to() == BookingState.CONFIRMED);
    }

    /** All that the person said, for the person. */
    @Transactional
    public Intake intake(UUID id) {
        return ledger.intake(id);
    }

    /** What the person said, without what is sensitive; nothing once the offering is gone and nobody knows what that is. */
    @Transactional
    public Intake openIntake(BookingView booking) {
        return open(booking.session().offering()).apply(ledger.intake(booking.id()));
    }

    private UnaryOperator<Intake> open(OfferingId id) {
        return offerings
                .find(id)
                .<UnaryOperator<Intake>>map(found -> intake -> intake.withoutSensitive(found.offering()))
                .orElse(intake -> Intake.empty());
    }
}
