package plus.jia.platform.booking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.StoredText;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;

/** One change of one booking, as it happened; never altered. */
@Entity
@Immutable
@Table(name = "booking_change")
class BookingChange {
    @EmbeddedId
    private Key key;

    private Instant at;
    private String who;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private @Nullable BookingState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private BookingState to;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "reason_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
    private @Nullable StoredText reason;

    protected BookingChange() {}

    BookingChange(
            UUID booking,
            int sequence,
            Instant at,
            String who,
            @Nullable BookingState from,
            BookingState to,
            @Nullable LocalizedText reason) {
        key = new Key(booking, sequence);
        this.at = at;
        this.who = who;
        this.from = from;
        this.to = to;
        this.reason = StoredText.ofNullable(reason);
    }

    UUID booking() {
        return key.booking;
    }

    int sequence() {
        return key.sequence;
    }

    BookingState to() {
        return to;
    }

    ChangeView view() {
        return new ChangeView(key.sequence, at, who, from, to, StoredText.textOf(reason));
    }

    /** Which change of which booking. */
    @Embeddable
    record Key(UUID booking, int sequence) implements Serializable {}
}
