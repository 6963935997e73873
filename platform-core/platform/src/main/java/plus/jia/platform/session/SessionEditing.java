package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;

/** Lets stations make sessions of their own, and edit and cancel those there are. Who may do that, its callers decide. */
@ApplicationScoped
public class SessionEditing {
    private static final DateTimeFormatter IN_CODE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private SessionRules rules;

    @Inject
    private RoomUse rooms;

    @Inject
    private Buildings buildings;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private AuditLog audit;

    @Inject
    private News news;

    @Inject
    private Event<SessionChanged> changed;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    /**
     * Makes a session of the station's own.
     *
     * @return its number
     * @throws Problem 400 with the field that is wrong, 409 {@code room-taken}
     */
    @Transactional
    public long create(SessionDraft draft) {
        SessionDraft fitting = rules.fitting(draft);
        Session session = new Session(fitting, newCode(fitting), clock.instant());
        entities.persist(session);
        takeRoom(session);
        SessionView made = session.view();
        audit.record("session.created", subject(made), details(made, null));
        news.announce(Topic.CATALOGUE);
        return made.id();
    }

    /**
     * Changes a session that has not begun, however many have booked, and tells {@link SessionChanged}. An edit that changes nothing is
     * told to nobody.
     *
     * @return the session as it is after that
     * @throws Problem 400 with the field that is wrong; 404 {@code session-not-found}; 409 {@code session-places-booked},
     *     {@code session-has-begun}, {@code session-cancelled}, {@code session-withdrawn}, {@code session-changed-meanwhile},
     *     {@code room-taken}
     */
    @Transactional
    public SessionView edit(long id, SessionEdit edit) {
        Session session = locked(id);
        session.requireVersion(edit.version());
        SessionView before = session.view();
        requireShort(edit.reason());
        session.requireEditable(clock.instant());
        session.edit(rules.fitting(edit, before), clock.instant());
        if (session.view().looksLike(before)) {
            return before;
        }
        takeRoom(session);
        SessionChanged change = SessionChanged.between(before, session.view(), edit.reason(), edit.askAgain());
        tell(change, "session." + change.kind().name().toLowerCase(Locale.ROOT));
        return afterAll(session);
    }

    /**
     * Cancels a session that is not over, for good, and tells {@link SessionChanged}. Doing it again changes nothing.
     *
     * @return the session as it is after that
     * @throws Problem 404 {@code session-not-found}; 409 {@code session-over}
     */
    @Transactional
    public SessionView cancel(long id, LocalizedText reason) {
        return cancel(id, reason, null);
    }

    /**
     * Cancels a session unless it is no longer of the version that this was decided on.
     *
     * @throws Problem as {@link #cancel(long, LocalizedText)}, and 409 {@code session-changed-meanwhile}
     */
    @Transactional
    public SessionView cancel(long id, LocalizedText reason, @Nullable Integer version) {
        Session session = locked(id);
        requireShort(reason);
        if (session.isCancelled()) {
            return session.view();
        }
        session.requireVersion(version);
        SessionView before = session.view();
        session.cancel(reason, clock.instant());
        rooms.settle(session);
        tell(SessionChanged.between(before, session.view(), reason, false), "session.cancelled");
        return afterAll(session);
    }

    /** With the places taken as they are by now, which an entity read earlier need not know. */
    private Session locked(long id) {
        Session session = entities.find(Session.class, id);
        if (session == null) {
            throw Problem.notFound("session-not-found", id);
        }
        entities.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    private void takeRoom(Session session) {
        if (!rooms.settle(session)) {
            LocalizedText room = roomName(session.view());
            throw rooms.clash(session)
                    .map(clash -> taken(room, clash))
                    .orElseGet(() -> Problem.conflictIn("room", "room-taken-meanwhile"));
        }
    }

    private Problem taken(LocalizedText room, RoomUse.Clash clash) {
        return Problem.conflictIn("room", "room-taken", room, span(clash.meeting()), title(clash.session()));
    }

    private LocalizedText roomName(SessionView session) {
        return buildings
                .get(session.building())
                .room(session.room())
                .map(RoomView::name)
                .orElseThrow();
    }

    private LocalizedText title(SessionView session) {
        LocalizedText own = session.title();
        return own != null ? own : offerings.title(session.offering());
    }

    private void tell(SessionChanged change, String action) {
        audit.record(action, subject(change.after()), details(change.after(), change));
        news.announce(Topic.CATALOGUE);
        changed.fire(change);
    }

    /** What the observers did, such as giving places away, shows too. */
    private SessionView afterAll(Session session) {
        entities.flush();
        entities.refresh(session);
        return session.view();
    }

    private static String subject(SessionView session) {
        return session.building() + "/" + session.offering() + "/" + session.code();
    }

    private Map<String, String> details(SessionView session, @Nullable SessionChanged change) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("when", span(session.occurrences().get(0)));
        if (change == null) {
            details.put("capacity", String.valueOf(session.capacity()));
            return details;
        }
        SessionView before = change.before();
        if (!before.occurrences().equals(session.occurrences())) {
            details.put("was", span(before.occurrences().get(0)));
        }
        if (before.capacity() != session.capacity()) {
            details.put("capacity", before.capacity() + " → " + session.capacity());
        }
        if (!Objects.equals(before.room(), session.room())) {
            details.put("room", session.room() == null ? "-" : session.room());
        }
        details.put("places-taken", String.valueOf(before.placesTaken()));
        LocalizedText reason = change.reason();
        if (reason != null) {
            details.put("reason", reason.zh());
        }
        return details;
    }

    private String span(Occurrence meeting) {
        return DAY_AND_TIME.format(meeting.start().atZone(zone)) + "–"
                + TIME.format(meeting.end().atZone(zone));
    }

    /** Tells when it was to begin; the rest of it makes it unlike all others. */
    private String newCode(SessionDraft draft) {
        Instant start = draft.occurrences().get(0).start();
        return "own-" + IN_CODE.format(start.atZone(zone)) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void requireShort(@Nullable LocalizedText reason) {
        List<String> texts = reason == null
                ? List.of()
                : List.of(reason.zh(), reason.english().orElse(""));
        if (texts.stream().anyMatch(text -> text.length() > LONGEST_REASON)) {
            throw Problem.invalid("reason", "session-text-too-long", LONGEST_REASON);
        }
    }
}
