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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.StoredText;
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

    /**
     * Takes what its module proposes by now. Once places are booked, only the number of places may change, and not below what is booked;
     * otherwise it stays as booked and is marked. Once it has begun it stays as it is.
     *
     * @return whether anybody would see a difference
     */
    boolean confirm(ProposedSession proposal, Instant now) {
        if (origin != SessionOrigin.MODULE || hasBegun(now)) {
            return false;
        }
        confirmedAt = now;
        SessionState oldState = state;
        SessionDeviation oldDeviation = deviation;
        state = SessionState.OPEN;
        boolean taken = takeIfPossible(storable(proposal));
        return taken || state != oldState || deviation != oldDeviation;
    }

    /**
     * Ends it before it has begun, because its module proposes it no longer or the offering was switched off.
     *
     * @return whether anybody would see a difference
     */
    boolean withdraw(Instant now) {
        if (origin != SessionOrigin.MODULE || state == SessionState.WITHDRAWN || hasBegun(now)) {
            return false;
        }
        state = SessionState.WITHDRAWN;
        deviation = placesTaken > 0 ? SessionDeviation.NOT_PROPOSED : null;
        return true;
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
        start = proposal.start();
        end = proposal.end();
        occurrences = proposal.occurrences();
        capacity = proposal.capacity();
        cutOff = proposal.cutOff();
        title = StoredText.ofNullable(proposal.title());
        resource = StoredText.ofNullable(proposal.resource());
        items = proposal.items();
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
                confirmedAt);
    }
}
