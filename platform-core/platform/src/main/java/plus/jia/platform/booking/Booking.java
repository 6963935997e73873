package plus.jia.platform.booking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.shared.StoredText;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.Price;

/** One resident's places in one session. Changes its state by {@link #become} alone. */
@Entity
@Table(name = "booking")
class Booking {
    @Id
    private UUID id;

    private long session;
    private @Nullable String owner;

    @Column(name = "made_by")
    private String madeBy;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private int places;

    @Column(name = "waiting_number")
    private @Nullable Integer waitingNumber;

    private @Nullable Instant deadline;

    @Column(name = "ask_at")
    private @Nullable Instant askAt;

    @Column(name = "needs_approval")
    private boolean needsApproval;

    private String code;
    private int sequence;

    @Convert(converter = StoredQuantities.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Map<String, Integer> items;

    private String[] persons;

    @Convert(converter = StoredKinds.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Set<DataKind> consents;

    private String language;

    @Column(name = "mail_wanted")
    private boolean mailWanted;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "note_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "note_en"))
    private @Nullable StoredText note;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "resource_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "resource_en"))
    private @Nullable StoredText resource;

    @Convert(converter = StoredPrice.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable Price price;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Booking() {}

    /** A booking that begins; its first state follows by {@link #begin}. */
    Booking(BookingDraft draft, Booker booker, List<String> persons, int places, Instant now) {
        id = UUID.randomUUID();
        session = draft.session();
        owner = booker.owner();
        madeBy = booker.actor();
        this.places = places;
        code = BookingCode.random();
        items = draft.items();
        this.persons = persons.toArray(String[]::new);
        consents = draft.consents();
        language = booker.language();
        mailWanted = draft.contact() != null;
        createdAt = now;
        updatedAt = now;
    }

    BookingChange begin(BookingState first, Instant now) {
        if (!Transitions.isFirst(first)) {
            throw new IllegalStateException("no booking begins as " + first);
        }
        state = first;
        return change(null, madeBy, null, now);
    }

    /**
     * Goes on to another state.
     *
     * @throws IllegalTransitionException when the table does not permit it
     */
    BookingChange become(BookingState next, String who, @Nullable LocalizedText reason, Instant now) {
        if (!Transitions.permits(state, next)) {
            throw new IllegalTransitionException(id, state, next);
        }
        BookingState before = state;
        state = next;
        deadline = null;
        askAt = null;
        if (next != BookingState.WAITLISTED) {
            waitingNumber = null;
        }
        if (reason != null) {
            note = StoredText.of(reason);
        }
        return change(before, who, reason, now);
    }

    /** Whether it waits and has a place in the order; one that is to be drawn has none yet. */
    boolean isNumbered() {
        return state == BookingState.WAITLISTED && waitingNumber != null;
    }

    /** Whether its module has yet to answer. */
    boolean awaitsModule() {
        return state == BookingState.HELD || state == BookingState.PENDING && !needsApproval;
    }

    /** Something about it changed, such as the hour of its session; it stands as it did. */
    BookingChange note(String who, @Nullable LocalizedText reason, Instant now) {
        return change(state, who, reason, now);
    }

    private BookingChange change(
            @Nullable BookingState before, String who, @Nullable LocalizedText reason, Instant now) {
        sequence++;
        updatedAt = now;
        return new BookingChange(id, sequence, now, who, before, state, reason);
    }

    void waitAs(int number) {
        waitingNumber = number;
    }

    void until(Instant moment) {
        deadline = moment;
    }

    void askAt(Instant moment) {
        askAt = moment;
    }

    void awaitApproval() {
        needsApproval = true;
    }

    void serve(@Nullable Price own, @Nullable LocalizedText who) {
        price = own == null ? price : own;
        resource = who == null ? resource : StoredText.of(who);
    }

    UUID id() {
        return id;
    }

    long session() {
        return session;
    }

    Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    BookingState state() {
        return state;
    }

    int places() {
        return places;
    }

    Map<String, Integer> items() {
        return items;
    }

    @Nullable
    Integer waitingNumber() {
        return waitingNumber;
    }

    @Nullable
    Instant deadline() {
        return deadline;
    }

    boolean isMailWanted() {
        return mailWanted;
    }

    String language() {
        return language;
    }

    BookingView view(SessionView of, @Nullable Integer position) {
        return new BookingView(
                id,
                of,
                owner,
                state,
                places,
                position,
                deadline,
                needsApproval,
                code,
                sequence,
                items,
                StoredText.textOf(note),
                StoredText.textOf(resource),
                price,
                createdAt,
                updatedAt);
    }
}
