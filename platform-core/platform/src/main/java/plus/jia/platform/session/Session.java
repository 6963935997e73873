package plus.jia.platform.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.StoredText;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.OrderItem;
import plus.jia.spi.session.ProposedSession;

/** When an offering takes place in a building. Owned by the platform, whoever proposed it. */
@Entity
@Table(name = "session")
class Session {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private String building;
    private String offering;
    private String code;

    @Enumerated(EnumType.STRING)
    private SessionOrigin origin;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    @Column(name = "cut_off")
    private Instant cutOff;

    @Convert(converter = StoredOccurrences.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<Occurrence> occurrences;

    private int capacity;

    /** Changed by guarded updates in the database alone, which an entity read earlier must not undo. */
    @Column(name = "places_taken", insertable = false, updatable = false)
    private int placesTaken;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private @Nullable StoredText title;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "resource_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "resource_en"))
    private @Nullable StoredText resource;

    @Convert(converter = StoredItems.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<OrderItem> items;

    private @Nullable String room;

    @Enumerated(EnumType.STRING)
    private @Nullable SessionDeviation deviation;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private boolean edited;

    /** When its module wants it to begin, wherever a station moved it; {@code null} for a station's own. */
    @Column(name = "proposed_start")
    private @Nullable Instant proposedStart;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "cancel_reason_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "cancel_reason_en"))
    private @Nullable StoredText cancelReason;

    protected Session() {}

    /** A session as its module proposes it. */
    Session(Place place, ProposedSession proposal, Instant now) {
        offering = place.offering().toString();
        building = place.building();
        code = proposal.code();
        origin = SessionOrigin.MODULE;
        state = SessionState.OPEN;
        take(storable(proposal));
        confirmedAt = now;
    }

    /** A session that a station holds of its own accord. */
    Session(SessionDraft draft, String code, Instant now) {
        offering = draft.offering().toString();
        building = draft.building();
        this.code = code;
        origin = SessionOrigin.STATION;
        state = SessionState.OPEN;
        meet(draft.occurrences());
        capacity = draft.capacity();
        cutOff = draft.cutOff() == null ? start : draft.cutOff();
        title = StoredText.ofNullable(draft.title());
        resource = StoredText.ofNullable(draft.resource());
        room = draft.room();
        items = draft.items();
        confirmedAt = now;
    }

    /**
     * Takes what its module proposes by now. Once places are booked, only the number of places may change, and not below what is booked;
     * otherwise it stays as booked and is marked, as does what a station edited. Once it has begun or was cancelled it stays as it is.
     *
     * @return whether anybody would see a difference
     */
    boolean confirm(ProposedSession proposal, Instant now) {
        if (origin != SessionOrigin.MODULE || state == SessionState.CANCELLED || hasBegun(now)) {
            return false;
        }
        confirmedAt = now;
        proposedStart = proposal.start();
        SessionState oldState = state;
        SessionDeviation oldDeviation = deviation;
        state = SessionState.OPEN;
        boolean taken = takeIfPossible(storable(proposal));
        return taken || state != oldState || deviation != oldDeviation;
    }

    /**
     * Ends it before it has begun, because its module proposes it no longer. What a station edited stays, and is marked.
     *
     * @return whether anybody would see a difference
     */
    boolean miss(Instant now) {
        if (origin != SessionOrigin.MODULE) {
            return false;
        }
        return edited ? mark(now) : withdraw(now);
    }

    private boolean mark(Instant now) {
        boolean missed = state == SessionState.OPEN
                && deviation != SessionDeviation.NOT_PROPOSED
                && !hasBegun(now)
                && proposedStart != null
                && proposedStart.isAfter(now);
        if (missed) {
            deviation = SessionDeviation.NOT_PROPOSED;
        }
        return missed;
    }

    /**
     * Ends it before it has begun, because its module no longer proposes it or the offering was switched off.
     *
     * @return whether anybody would see a difference
     */
    boolean withdraw(Instant now) {
        if (state != SessionState.OPEN || hasBegun(now)) {
            return false;
        }
        state = SessionState.WITHDRAWN;
        deviation = placesTaken > 0 && origin == SessionOrigin.MODULE ? SessionDeviation.NOT_PROPOSED : null;
        return true;
    }

    /** Lets a station's own session take place again, since the offering is switched on again. */
    boolean comeBack(Instant now) {
        if (origin != SessionOrigin.STATION || state != SessionState.WITHDRAWN || hasBegun(now)) {
            return false;
        }
        state = SessionState.OPEN;
        return true;
    }

    /** Changes it as a station wants it; meetings and cut-off were found to fit. */
    void edit(SessionEdit edit, Instant now) {
        requireEditable(now);
        SessionView before = view();
        requireEnough(edit.capacity() == null ? capacity : edit.capacity());
        capacity = edit.capacity() == null ? capacity : edit.capacity();
        if (edit.occurrences() != null) {
            Duration notice = Duration.between(cutOff, start);
            meet(edit.occurrences());
            closeAt(start.minus(notice), now);
        }
        if (edit.cutOff() != null) {
            closeAt(edit.cutOff(), now);
        }
        title = StoredText.ofNullable(edit.title().of(StoredText.textOf(title)));
        resource = StoredText.ofNullable(edit.resource().of(StoredText.textOf(resource)));
        room = edit.room().of(room);
        edited = edited || origin == SessionOrigin.MODULE && !before.looksLike(view());
    }

    /** Whoever closes it in the past closes it now. */
    private void closeAt(Instant wanted, Instant now) {
        Instant latest = wanted.isAfter(end) ? end : wanted;
        cutOff = (latest.isBefore(now) ? now : latest).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Calls it off for good, however many have booked. */
    void cancel(LocalizedText reason, Instant now) {
        if (!end.isAfter(now)) {
            throw Problem.conflict("session-over");
        }
        state = SessionState.CANCELLED;
        deviation = null;
        cancelledAt = now.truncatedTo(ChronoUnit.MICROS);
        cancelReason = StoredText.of(reason);
    }

    void requireVersion(@Nullable Integer expected) {
        if (expected != null && expected != version) {
            throw Problem.conflict("session-changed-meanwhile");
        }
    }

    void requireEditable(Instant now) {
        if (state == SessionState.CANCELLED) {
            throw Problem.conflict("session-cancelled");
        }
        if (state == SessionState.WITHDRAWN) {
            throw Problem.conflict("session-withdrawn");
        }
        if (hasBegun(now)) {
            throw Problem.conflict("session-has-begun");
        }
    }

    private void requireEnough(int places) {
        if (places < placesTaken) {
            throw Problem.conflictIn("capacity", "session-places-booked", placesTaken);
        }
    }

    /** Does without its room. */
    void leaveRoom() {
        room = null;
    }

    boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }

    boolean takesPlace() {
        return state == SessionState.OPEN;
    }

    long id() {
        return id;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    @Nullable
    String room() {
        return room;
    }

    String code() {
        return code;
    }

    Instant start() {
        return start;
    }

    private boolean takeIfPossible(ProposedSession proposal) {
        ProposedSession present = asProposed(capacity);
        if (present.equals(proposal)) {
            deviation = null;
            return false;
        }
        if (edited) {
            deviation = SessionDeviation.CHANGED;
            return false;
        }
        boolean onlyPlacesDiffer = asProposed(proposal.capacity()).equals(proposal);
        if (placesTaken > 0 && !(onlyPlacesDiffer && proposal.capacity() >= placesTaken)) {
            deviation = SessionDeviation.CHANGED;
            return false;
        }
        deviation = null;
        take(proposal);
        return true;
    }

    private void take(ProposedSession proposal) {
        proposedStart = proposal.start();
        meet(proposal.occurrences());
        capacity = proposal.capacity();
        cutOff = proposal.cutOff();
        title = StoredText.ofNullable(proposal.title());
        resource = StoredText.ofNullable(proposal.resource());
        items = proposal.items();
    }

    private void meet(List<Occurrence> meetings) {
        occurrences = meetings;
        start = meetings.get(0).start();
        end = meetings.get(meetings.size() - 1).end();
    }

    private ProposedSession asProposed(int places) {
        return new ProposedSession(
                code, occurrences, places, cutOff, StoredText.textOf(title), StoredText.textOf(resource), items);
    }

    /** The database keeps microseconds; without this a finer cut-off would differ from itself. */
    private static ProposedSession storable(ProposedSession proposal) {
        return proposal.bookableUntil(proposal.cutOff().truncatedTo(ChronoUnit.MICROS));
    }

    private boolean hasBegun(Instant now) {
        return !start.isAfter(now);
    }

    SessionView view() {
        return new SessionView(
                id,
                building,
                OfferingId.parse(offering).orElseThrow(() -> new IllegalStateException(offering)),
                code,
                origin,
                state,
                start,
                end,
                occurrences,
                capacity,
                placesTaken,
                cutOff,
                StoredText.textOf(title),
                StoredText.textOf(resource),
                items,
                room,
                deviation,
                confirmedAt,
                edited,
                cancelledAt,
                StoredText.textOf(cancelReason),
                version);
    }
}
