package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingState;

/** Reads from the ledger what a message has to say; messages themselves hold nothing personal. */
@ApplicationScoped
class Tellings {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private BookingDesk desk;

    /** What a message has to say. */
    @Transactional
    public Told of(Outbox.Message message) {
        return of(List.of(message)).get(message);
    }

    /** The same for many, read together. */
    @Transactional
    public Map<Outbox.Message, Told> of(List<Outbox.Message> messages) {
        Set<UUID> ids = messages.stream().map(Outbox.Message::booking).collect(Collectors.toSet());
        Map<UUID, Booking> bookings = bookings(ids);
        Map<UUID, List<BookingChange>> changes = changes(ids);
        Map<UUID, Intake> intakes = ledger.intakes(ids);
        Map<Long, SessionView> sessions = new HashMap<>();
        Map<Outbox.Message, Told> told = new HashMap<>();
        for (Outbox.Message message : messages) {
            Booking booking = bookings.get(message.booking());
            SessionView session = sessions.computeIfAbsent(booking.session(), id -> ledger.session(booking));
            Intake intake = intakes.getOrDefault(booking.id(), Intake.empty());
            told.put(message, told(booking, message.sequence(), changes.get(booking.id()), session, intake));
        }
        return told;
    }

    private Map<UUID, Booking> bookings(Set<UUID> ids) {
        return entities.createQuery("from Booking where id in :ids", Booking.class)
                .setParameter("ids", ids)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .collect(Collectors.toMap(Booking::id, booking -> booking));
    }

    /** In the order in which they happened. */
    private Map<UUID, List<BookingChange>> changes(Set<UUID> ids) {
        return entities.createQuery(
                        "from BookingChange where key.booking in :ids order by key.booking, key.sequence",
                        BookingChange.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(BookingChange::booking));
    }

    private Told told(Booking booking, int sequence, List<BookingChange> changes, SessionView session, Intake intake) {
        ChangeView change = changes.get(sequence - 1).view();
        boolean stoodBefore =
                changes.stream().limit(sequence - 1L).anyMatch(before -> before.to() == BookingState.CONFIRMED);
        BookingEvent event = new BookingEvent(
                booking.id() + "-" + sequence,
                sequence,
                change.at(),
                change.to(),
                change.reason(),
                desk.request(booking, session, intake));
        return new Told(
                session.offering(),
                booking.language(),
                Optional.ofNullable(intake.contact()),
                stoodBefore,
                ledger.view(booking, session),
                change,
                event);
    }
}
