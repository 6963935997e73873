package plus.jia.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** One change, as stored; never altered afterwards. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String who;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    @Convert(converter = DetailsConverter.class)
    private Map<String, String> details;

    protected AuditEntry() {}

    AuditEntry(Instant at, String who, String action, String subject, Map<String, String> details) {
        this.at = at;
        this.who = who;
        this.action = action;
        this.subject = subject;
        this.details = details;
    }

    AuditRecord toRecord() {
        return new AuditRecord(id, at, who, action, subject, details);
    }
}
