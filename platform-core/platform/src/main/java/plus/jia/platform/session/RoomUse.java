package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plus.jia.spi.session.Occurrence;

/**
 * Which session uses which room when. The database sees to it that no two use one at once: of two transactions that want it, the second
 * waits for the first.
 */
@ApplicationScoped
class RoomUse {
    private static final String WANTED = """
            select s.id, s.building, s.room,
                tstzrange(
                    cast(meeting ->> 'start' as timestamptz),
                    cast(meeting ->> 'end' as timestamptz) + r.buffer_minutes * interval '1 minute') as during
            from {h-schema}session s
            join {h-schema}room r on r.building = s.building and r.code = s.room
            cross join jsonb_array_elements(s.occurrences) as meeting
            where s.id = :session and s.state = 'OPEN'""";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    /** Another session in the room, with its meeting that is in the way. */
    record Clash(SessionView session, Occurrence meeting) {}

    /**
     * Takes the room that the session is in for its meetings, and gives back what it used before.
     *
     * @return whether the room was free; otherwise it is taken for some of the meetings at most
     */
    boolean settle(Session session) {
        entities.flush();
        entities.createNativeQuery("delete from {h-schema}room_use where session = :session")
                .setParameter("session", session.id())
                .executeUpdate();
        if (session.room() == null || !session.takesPlace()) {
            return true;
        }
        String sql = "insert into {h-schema}room_use (session, building, room, during) " + WANTED
                + " on conflict do nothing";
        int taken = entities.createNativeQuery(sql)
                .setParameter("session", session.id())
                .executeUpdate();
        return taken == session.occurrences().size();
    }

    /** What is in the way of the session, the earliest; empty when that has gone meanwhile. */
    Optional<Clash> clash(Session session) {
        String sql = "select other.session, extract(epoch from lower(other.during)) from (" + WANTED + """
                ) as wanted join {h-schema}room_use other
                on other.building = wanted.building and other.room = wanted.room
                and other.session <> wanted.id and other.during && wanted.during
                order by other.during limit 1""";
        List<?> found = entities.createNativeQuery(sql)
                .setParameter("session", session.id())
                .getResultList();
        return found.stream().findFirst().map(row -> clash((Object[]) row));
    }

    private Clash clash(Object[] row) {
        SessionView other =
                entities.find(Session.class, ((Number) row[0]).longValue()).view();
        Instant start = Instant.ofEpochSecond(((Number) row[1]).longValue());
        Occurrence meeting = other.occurrences().stream()
                .filter(known -> known.start().getEpochSecond() == start.getEpochSecond())
                .findFirst()
                .orElseGet(() -> other.occurrences().get(0));
        return new Clash(other, meeting);
    }
}
