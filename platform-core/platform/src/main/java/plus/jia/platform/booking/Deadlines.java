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
import java.util.UUID;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DecisionPolicy;

/** What time does to bookings. Each is brought up to date in a transaction of its own, which looks again before it acts. */
@ApplicationScoped
class Deadlines {
    private static final Duration AFTER_THE_END = Duration.ofHours(2);
    private static final LocalizedText OFFER_OVER = LocalizedText.of(
            "候补名额未在期限内接受，已转给下一位。", "The offered place was not accepted in time and went to the next person.");
    private static final LocalizedText BEGUN_WITHOUT_PLACE =
            LocalizedText.of("本场报名已截止，候补未能排到。", "Booking has closed and no place became free.");
    private static final LocalizedText BEGUN_WITHOUT_ANSWER =
            LocalizedText.of("开始前未获确认，预约已失效。", "It was not confirmed before it began.");
    private static final LocalizedText NO_ANSWER =
            LocalizedText.of("合作单位的系统没有答复，名额已释放。", "The partner's system did not answer, so the place was released.");

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private Clock clock;

    /** Bookings whose hold or offer has run out. */
    @Transactional
    public List<UUID> overdue(int most) {
        return ids(
                "select id from {h-schema}booking where deadline <= :now and state in ('HELD', 'OFFERED') order by deadline",
                most);
    }

    /** Bookings that their module is to be asked about again. */
    @Transactional
    public List<UUID> toAsk(int most) {
        return ids("select id from {h-schema}booking where ask_at <= :now and state = 'PENDING' order by ask_at", most);
    }

    /** Bookings that wait for something that cannot come any more, since booking has closed or the session has begun. */
    @Transactional
    public List<UUID> tooLate(int most) {
        return ids("""
                select b.id from {h-schema}booking b join {h-schema}session s on s.id = b.session
                where b.state = 'PENDING' and s.starts_at <= :now
                or b.state = 'WAITLISTED' and s.starts_at <= :now
                or b.state = 'WAITLISTED' and b.waiting_number is not null and s.cut_off <= :now and s.drawn_at is null
                order by b.created_at""", most);
    }

    /** Bookings whose visit is over. */
    @Transactional
    public List<UUID> over(int most) {
        return ids("""
                select b.id from {h-schema}booking b join {h-schema}session s on s.id = b.session
                where b.state in ('CONFIRMED', 'CHECKED_IN') and s.ends_at <= :now order by s.ends_at""", clock.instant().minus(AFTER_THE_END), most);
    }

    /** Lets a hold or an offer run out. */
    @Transactional
    public void expire(UUID id) {
        Booking booking = ledger.lock(id);
        Instant deadline = booking.deadline();
        if (deadline == null || deadline.isAfter(clock.instant())) {
            return;
        }
        if (booking.state() == BookingState.OFFERED) {
            ledger.move(booking, BookingState.EXPIRED, Ledger.SYSTEM, OFFER_OVER);
        } else if (booking.state() == BookingState.HELD && mayBeAskedLater(booking)) {
            ledger.move(booking, BookingState.PENDING, Ledger.SYSTEM, null);
            booking.askAt(clock.instant());
        } else if (booking.state() == BookingState.HELD) {
            ledger.move(booking, BookingState.EXPIRED, Ledger.SYSTEM, NO_ANSWER);
        }
    }

    private boolean mayBeAskedLater(Booking booking) {
        return offerings
                .find(ledger.session(booking).offering())
                .filter(offering -> offering.offering().decision() == DecisionPolicy.ASK_OR_PENDING)
                .isPresent();
    }

    /** Ends what came too late. */
    @Transactional
    public void giveUp(UUID id) {
        Booking booking = ledger.lock(id);
        if (booking.state() == BookingState.PENDING) {
            ledger.move(booking, BookingState.EXPIRED, Ledger.SYSTEM, BEGUN_WITHOUT_ANSWER);
        } else if (booking.state() == BookingState.WAITLISTED) {
            ledger.move(booking, BookingState.EXPIRED, Ledger.SYSTEM, BEGUN_WITHOUT_PLACE);
        }
    }

    /** Closes a visit that is over: who was not checked in did not come, unless nobody was checked in at all. */
    @Transactional
    public void close(UUID id) {
        Booking booking = ledger.lock(id);
        if (booking.state() == BookingState.CHECKED_IN) {
            ledger.move(booking, BookingState.FULFILLED, Ledger.SYSTEM, null);
        } else if (booking.state() == BookingState.CONFIRMED) {
            BookingState end = isCheckedAtAll(booking.session()) ? BookingState.NO_SHOW : BookingState.FULFILLED;
            ledger.move(booking, end, Ledger.SYSTEM, null);
        }
    }

    private boolean isCheckedAtAll(long session) {
        return (Boolean)
                entities.createNativeQuery("""
                        select exists (select 1 from {h-schema}booking b join {h-schema}booking_change c on c.booking = b.id
                        where b.session = :session and c.to_state = 'CHECKED_IN')""").setParameter("session", session).getSingleResult();
    }

    private List<UUID> ids(String sql, int most) {
        return ids(sql, clock.instant(), most);
    }

    private List<UUID> ids(String sql, Instant now, int most) {
        List<?> rows = entities.createNativeQuery(sql, UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
