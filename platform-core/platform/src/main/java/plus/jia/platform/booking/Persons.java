package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.AdvisoryLock;
import plus.jia.platform.shared.Sha256;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.session.Occurrence;

/** What rules say of a person across all partners: not in two places at a time, not more than their share, a pause after not coming. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Persons {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Sessions sessions;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    /** Lets one person's bookings be made one after another, on all nodes, so that each is checked against those before it. */
    void lock(String owner) {
        AdvisoryLock.take(entities, "booking:" + owner);
    }

    /** Who comes, as keys that can be compared and not read back: the attendees by name, else the account itself. */
    static List<String> keys(String owner, List<Attendee> attendees) {
        List<String> named = attendees.stream()
                .flatMap(attendee -> Optional.ofNullable(attendee.data().get(DataKind.NAME))
                        .or(() -> Optional.ofNullable(attendee.data().get(DataKind.CHILD)))
                        .stream())
                .map(name -> key(owner, name))
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(key(owner, "")) : named;
    }

    private static String key(String owner, String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(owner + '\n' + name));
    }

    /** Refuses what the rules do not permit these persons; the owner must be locked. */
    void require(
            BookingRules rules,
            SessionView session,
            String owner,
            List<String> keys,
            int places,
            @Nullable UUID except) {
        requireNoPause(rules, owner);
        requireNoOverlap(rules, session, owner, keys, except);
        requireShare(
                session, owner, places, rules.value(BookingRule.PLACES_PER_PERIOD), rules, except, "", "booking-limit");
        requireShare(
                session,
                owner,
                places,
                rules.value(BookingRule.PLACES_PER_PERIOD_OF_OFFERING),
                rules,
                except,
                session.offering().toString(),
                "booking-limit-of-offering");
    }

    private void requireNoPause(BookingRules rules, String owner) {
        int tolerated = rules.value(BookingRule.NO_SHOWS);
        if (tolerated == 0) {
            return;
        }
        Object[] row = (Object[]) entities.createNativeQuery("""
                        select count(*), max(s.starts_at) from {h-schema}booking b join {h-schema}session s on s.id = b.session
                        where b.owner = :owner and b.state = 'NO_SHOW' and s.starts_at > :since""")
                .setParameter("owner", owner)
                .setParameter("since", clock.instant().minus(rules.days(BookingRule.NO_SHOW_DAYS)))
                .getSingleResult();
        if (((Number) row[0]).intValue() < tolerated) {
            return;
        }
        Instant until = Moments.instant(row[1]).plus(rules.days(BookingRule.NO_SHOW_PAUSE_DAYS));
        if (until.isAfter(clock.instant())) {
            throw Refusal.limit("booking-no-show-pause", row[0], LocalDate.ofInstant(until, zone));
        }
    }

    private void requireNoOverlap(
            BookingRules rules, SessionView session, String owner, List<String> keys, @Nullable UUID except) {
        List<?> rows = entities.createNativeQuery("""
                        select b.session from {h-schema}booking b join {h-schema}session s on s.id = b.session
                        where b.owner = :owner and b.persons && cast(:keys as varchar[]) and b.id <> :except
                        and (b.state in ('HELD', 'PENDING', 'CONFIRMED', 'OFFERED', 'CHECKED_IN')
                             or b.state = 'WAITLISTED' and b.session = :session)
                        and s.starts_at < :end and s.ends_at > :start""")
                .setParameter("owner", owner)
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("except", except == null ? new UUID(0, 0) : except)
                .setParameter("session", session.id())
                .setParameter("start", session.start())
                .setParameter("end", session.end())
                .getResultList();
        for (Object row : rows) {
            SessionView other = sessions.find(((Number) row).longValue()).orElseThrow();
            if (other.id() == session.id()) {
                throw Refusal.overlap(offerings.title(other.offering()), words(other.start()));
            }
            if (!rules.permitsOverlap() && meet(other, session)) {
                throw Refusal.overlap(offerings.title(other.offering()), words(other.start()));
            }
        }
    }

    private static boolean meet(SessionView one, SessionView other) {
        return one.occurrences().stream()
                .anyMatch(a -> other.occurrences().stream().anyMatch(b -> meet(a, b)));
    }

    private static boolean meet(Occurrence one, Occurrence other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private void requireShare(
            SessionView session,
            String owner,
            int places,
            int most,
            BookingRules rules,
            @Nullable UUID except,
            String offering,
            String type) {
        if (most == 0) {
            return;
        }
        int days = rules.value(BookingRule.PERIOD_DAYS);
        LocalDate day = LocalDate.ofInstant(session.start(), zone);
        TreeMap<LocalDate, Integer> taken = placesByDay(owner, offering, session.start(), days, except);
        taken.merge(day, places, Integer::sum);
        for (LocalDate first = day.minusDays(days - 1L); !first.isAfter(day); first = first.plusDays(1)) {
            int sum = taken.subMap(first, first.plusDays(days)).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (sum > most) {
                throw Refusal.limit(type, most, days, sum - places);
            }
        }
    }

    private TreeMap<LocalDate, Integer> placesByDay(
            String owner, String offering, Instant start, int days, @Nullable UUID except) {
        List<?> rows = entities.createNativeQuery("""
                        select s.starts_at, b.places from {h-schema}booking b join {h-schema}session s on s.id = b.session
                        where b.owner = :owner and b.id <> :except and (:offering = '' or s.offering = :offering)
                        and b.state in ('HELD', 'PENDING', 'CONFIRMED', 'OFFERED', 'CHECKED_IN', 'FULFILLED', 'NO_SHOW')
                        and s.starts_at between :from and :until""")
                .setParameter("owner", owner)
                .setParameter("except", except == null ? new UUID(0, 0) : except)
                .setParameter("offering", offering)
                .setParameter("from", start.minus(Duration.ofDays(days)))
                .setParameter("until", start.plus(Duration.ofDays(days)))
                .getResultList();
        TreeMap<LocalDate, Integer> places = new TreeMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            places.merge(
                    LocalDate.ofInstant(Moments.instant(columns[0]), zone),
                    ((Number) columns[1]).intValue(),
                    Integer::sum);
        }
        return places;
    }

    private String words(Instant start) {
        return start.atZone(zone).toLocalDateTime().toString().replace('T', ' ');
    }
}
