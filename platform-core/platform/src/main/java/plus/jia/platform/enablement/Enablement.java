package plus.jia.platform.enablement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** An offering switched on in a building for a stretch of days. Never deleted; {@link Timeline} keeps two from overlapping. */
@Entity
@Table(name = "enablement")
class Enablement {
    private static final int LONGEST_NOTE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private String building;
    private String offering;

    @Enumerated(EnumType.STRING)
    private EnablementKind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    private @Nullable Integer quota;
    private @Nullable String note;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected Enablement() {}

    Enablement(String building, OfferingId offering, LocalDate from, EnablementTerms terms) {
        this.building = building;
        this.offering = offering.toString();
        become(from, terms);
    }

    /** Takes the terms, beginning on the given day; refuses terms that contradict themselves. */
    final void become(LocalDate from, EnablementTerms terms) {
        if (terms.to() != null && terms.to().isBefore(from)) {
            throw Problem.invalid("to", "enablement-ends-before-it-begins", from, terms.to());
        }
        if (terms.quota() != null && terms.quota() < 1) {
            throw Problem.invalid("quota", "enablement-quota-too-small", terms.quota());
        }
        if (terms.note() != null && terms.note().length() > LONGEST_NOTE) {
            throw Problem.invalid("note", "enablement-note-too-long", LONGEST_NOTE);
        }
        firstDay = from;
        lastDay = terms.to();
        kind = terms.kind();
        quota = terms.quota();
        note = terms.note();
    }

    /** Makes the day before another's first the last of this one. */
    void makeWayFrom(LocalDate successorsFirstDay) {
        lastDay = successorsFirstDay.minusDays(1);
    }

    void end(Instant when, String reason) {
        endedAt = when;
        endReason = reason;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (lastDay == null || !lastDay.isBefore(from)) && (to == null || !firstDay.isAfter(to));
    }

    EnablementView view() {
        OfferingId id = OfferingId.parse(offering).orElseThrow(() -> new IllegalStateException(offering));
        return new EnablementView(this.id, building, id, kind, firstDay, lastDay, quota, note, endedAt, endReason);
    }
}
