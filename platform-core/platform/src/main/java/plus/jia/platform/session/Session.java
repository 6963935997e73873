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

    @Column(name = "places_taken")
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
    Session(OfferingId offering, String building, ProposedSession proposal, Instant confirmedAt) {
        this.offering = offering.toString();
        this.building = building;
        this.code = proposal.code();
        this.origin = SessionOrigin.MODULE;
        this.state = SessionState.OPEN;
        this.confirmedAt = confirmedAt;
        take(proposal);
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
