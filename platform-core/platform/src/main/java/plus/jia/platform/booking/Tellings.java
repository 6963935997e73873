package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.booking.BookingEvent;

/** Reads from the ledger what a message has to say; messages themselves hold nothing personal. */
@ApplicationScoped
class Tellings {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private BookingDesk desk;

    @Transactional
    public Told of(UUID id, int sequence) {
        Booking booking = ledger.find(id);
        ChangeView change = entities.find(BookingChange.class, new BookingChange.Key(id, sequence))
                .view();
        SessionView session = ledger.session(booking);
        Intake intake = ledger.intake(id);
        BookingEvent event = new BookingEvent(
                id + "-" + sequence,
                sequence,
                change.at(),
                change.to(),
                change.reason(),
                desk.request(booking, session, intake));
        return new Told(
                session.offering(),
                booking.language(),
                Optional.ofNullable(intake.contact()),
                stoodBefore(id, sequence),
                ledger.view(booking, session),
                change,
                event);
    }

    private boolean stoodBefore(UUID id, int sequence) {
        return entities.createQuery("""
                                select count(c) from BookingChange c
                                where c.key.booking = :booking and c.key.sequence < :sequence and c.to = CONFIRMED""", Long.class)
                        .setParameter("booking", id)
                        .setParameter("sequence", sequence)
                        .getSingleResult()
                > 0;
    }
}
