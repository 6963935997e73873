package plus.jia.platform.booking;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.Allocation;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Offering;

/** Draws enrolments that more people want than they hold, once, and keeps the record. Who is not drawn waits in drawn order. */
@ApplicationScoped
public class Draws {
    private static final int LONGEST_SEED = 100;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private SessionPlaces places;

    @Inject
    private Sessions sessions;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /**
     * Draws a session.
     *
     * @param given the seed, such as a number that was published elsewhere; {@code null}: a random one
     * @throws Problem 409 when it is no lottery, not closed yet, or drawn already
     */
    @Transactional
    public DrawRecord draw(long session, @Nullable String given, String who) {
        String seed = seed(given);
        SessionPlaces.Room room = places.lock(session, clock.instant());
        find(session).ifPresent(done -> {
            throw Problem.conflict("draw-done", done.drawnAt());
        });
        SessionView view = sessions.find(session).orElseThrow();
        Offering offering = lottery(view.offering());
        if (view.cutOff().isAfter(clock.instant())) {
            throw Problem.conflict("draw-too-early", view.cutOff());
        }
        List<Lottery.Drawn> drawn =
                Lottery.draw(seed, tickets(session, offering.allocation()), room.open() ? room.left() : 0);
        markDrawn(session);
        drawn.forEach(lot -> settle(lot, offering.decision(), who));
        DrawRecord record = record(session, seed, room.left(), drawn);
        store(record, who);
        audit.record("session.drawn", String.valueOf(session), Map.of("seed", seed));
        return record;
    }

    /** How a session was drawn, if it was. */
    @Transactional
    public Optional<DrawRecord> find(long session) {
        return entities.createNativeQuery("select seed, drawn_at, record from {h-schema}draw where session = :session")
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .map(row -> read(session, (Object[]) row));
    }

    private static String seed(@Nullable String given) {
        if (given == null) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            return HexFormat.of().formatHex(random);
        }
        if (given.isBlank() || given.length() > LONGEST_SEED) {
            throw Problem.invalid("seed", "draw-seed-malformed", LONGEST_SEED);
        }
        return given.strip();
    }

    private Offering lottery(OfferingId id) {
        return offerings
                .find(id)
                .map(published -> published.offering())
                .filter(Lottery::isFor)
                .orElseThrow(() -> Problem.conflict("draw-not-a-lottery"));
    }

    private List<Lottery.Ticket> tickets(long session, Allocation allocation) {
        List<Booking> wanting = entities.createQuery(
                        "from Booking where session = :session and state = WAITLISTED and waitingNumber is null order by id",
                        Booking.class)
                .setParameter("session", session)
                .getResultList();
        Map<String, List<Booking>> together = wanting.stream()
                .collect(Collectors.groupingBy(
                        booking -> allocation == Allocation.LOTTERY_SIBLINGS_TOGETHER
                                ? booking.owner().orElse(booking.id().toString())
                                : booking.id().toString(),
                        TreeMap::new,
                        Collectors.toList()));
        return together.values().stream().map(Draws::ticket).toList();
    }

    private static Lottery.Ticket ticket(List<Booking> together) {
        List<UUID> ids = together.stream()
                .map(Booking::id)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        return new Lottery.Ticket(
                ids.get(0), ids, together.stream().mapToInt(Booking::places).sum());
    }

    private void settle(Lottery.Drawn lot, DecisionPolicy policy, String who) {
        for (UUID id : lot.ticket().bookings()) {
            Booking booking = ledger.find(id);
            if (!lot.won()) {
                booking.waitAs(places.nextWaitingNumber(booking.session()));
                ledger.note(booking, who, null);
            } else if (policy == DecisionPolicy.NOT_ASKED) {
                ledger.move(booking, BookingState.CONFIRMED, who, null);
            } else {
                ledger.move(booking, BookingState.PENDING, who, null);
                booking.askAt(clock.instant());
            }
        }
    }

    private void markDrawn(long session) {
        entities.createNativeQuery("update {h-schema}session set drawn_at = :now where id = :session")
                .setParameter("now", clock.instant())
                .setParameter("session", session)
                .executeUpdate();
    }

    private DrawRecord record(long session, String seed, int free, List<Lottery.Drawn> drawn) {
        List<DrawRecord.Lot> lots = drawn.stream()
                .map(lot -> new DrawRecord.Lot(
                        lot.ticket().id(), lot.lot(), lot.ticket().places(), lot.won()))
                .toList();
        return new DrawRecord(session, seed, DrawRecord.METHOD, free, clock.instant(), lots);
    }

    private void store(DrawRecord record, String who) {
        JsonArrayBuilder lots = JSON.createArrayBuilder();
        record.lots()
                .forEach(lot -> lots.add(JSON.createObjectBuilder()
                        .add("ticket", lot.ticket().toString())
                        .add("lot", lot.lot())
                        .add("places", lot.places())
                        .add("won", lot.won())));
        String json = JSON.createObjectBuilder()
                .add("places", record.places())
                .add("lots", lots)
                .build()
                .toString();
        entities.createNativeQuery("""
                        insert into {h-schema}draw (session, seed, drawn_by, drawn_at, record)
                        values (:session, :seed, :who, :now, cast(:record as jsonb))""")
                .setParameter("session", record.session())
                .setParameter("seed", record.seed())
                .setParameter("who", who)
                .setParameter("now", record.drawnAt())
                .setParameter("record", json)
                .executeUpdate();
    }

    private static DrawRecord read(long session, Object[] row) {
        JsonObject json = JSON.createReader(new StringReader(row[2].toString())).readObject();
        List<DrawRecord.Lot> lots = new ArrayList<>();
        json.getJsonArray("lots")
                .getValuesAs(JsonObject.class)
                .forEach(lot -> lots.add(new DrawRecord.Lot(
                        UUID.fromString(lot.getString("ticket")),
                        lot.getString("lot"),
                        lot.getInt("places"),
                        lot.getBoolean("won"))));
        return new DrawRecord(
                session, (String) row[0], DrawRecord.METHOD, json.getInt("places"), Moments.instant(row[1]), lots);
    }
}
