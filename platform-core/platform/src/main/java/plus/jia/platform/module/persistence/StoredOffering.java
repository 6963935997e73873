package plus.jia.platform.module.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An offering as its module last confirmed it; kept when the module withdraws it, since bookings may hang on it. */
@Entity
@Table(name = "module_offering")
@IdClass(StoredOffering.Key.class)
public class StoredOffering {
    @Id
    @Column(name = "module_id")
    private String moduleId;

    @Id
    private String code;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @JdbcTypeCode(SqlTypes.JSON)
    private String feedback;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For the persistence provider. */
    protected StoredOffering() {}

    public StoredOffering(String moduleId, String code) {
        this.moduleId = moduleId;
        this.code = code;
    }

    public void confirm(int place, String contentJson, String feedbackJson, Instant now) {
        position = place;
        content = contentJson;
        feedback = feedbackJson;
        confirmedAt = now;
        withdrawnAt = null;
    }

    public void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public String moduleId() {
        return moduleId;
    }

    public String code() {
        return code;
    }

    public String content() {
        return content;
    }

    public String feedback() {
        return feedback;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** One offering of one module. */
    public record Key(String moduleId, String code) implements Serializable {}
}
