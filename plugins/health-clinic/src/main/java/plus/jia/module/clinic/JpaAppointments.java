package plus.jia.module.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plus.jia.spi.booking.BookingEvent;

@ApplicationScoped
@Transactional
class JpaAppointments implements Appointments {
    @PersistenceContext(unitName = "health-clinic")
    private EntityManager entities;

    protected JpaAppointments() {}

    JpaAppointments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void follow(BookingEvent event) {
        Appointment known =
                entities.find(Appointment.class, event.booking().bookingId(), LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            entities.persist(new Appointment(event));
        } else {
            known.follow(event);
        }
    }

    @Override
    public List<Appointment> on(LocalDate day, String building) {
        return around(day, day)
                .filter(appointment -> appointment.building().equals(building) && appointment.isOn(day))
                .toList();
    }

    @Override
    public List<Appointment> with(String specialist, LocalDate firstDay, LocalDate lastDay) {
        return around(firstDay, lastDay)
                .filter(appointment -> appointment.isWith(specialist, firstDay, lastDay))
                .toList();
    }

    /** Days are local and moments are not, so a day more is fetched at each end. */
    private Stream<Appointment> around(LocalDate firstDay, LocalDate lastDay) {
        return entities
                .createQuery(
                        "select a from Appointment a where a.starts >= :from and a.starts < :until order by a.starts, a.session",
                        Appointment.class)
                .setParameter("from", firstDay.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("until", lastDay.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC))
                .getResultList()
                .stream()
                .filter(Appointment::isStanding);
    }

    @Override
    public Answer firstAnswer(String booking, Supplier<Answer> finding) {
        return given(booking).orElseGet(() -> {
            keep(booking, finding.get());
            return given(booking).orElseThrow();
        });
    }

    private Optional<Answer> given(String booking) {
        Stream<?> found = entities.createNativeQuery("select answer from answer where booking = :booking", String.class)
                .setParameter("booking", booking)
                .getResultStream();
        return found.findFirst().map(name -> Answer.valueOf((String) name));
    }

    private void keep(String booking, Answer answer) {
        entities.createNativeQuery(
                        "insert into answer (booking, answer) values (:booking, :answer) on conflict do nothing")
                .setParameter("booking", booking)
                .setParameter("answer", answer.name())
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant moment) {
        entities.createQuery("delete from Appointment a where a.ends < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
        entities.createNativeQuery("delete from answer where given_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
