package plus.jia.platform.module.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.gateway.FailureKind;
import plus.jia.platform.module.gateway.Operation;

/** The same failure of a module, once or several times in a row. */
@Entity
@Table(name = "module_failure")
public class RecordedFailure {
    private static final int LONGEST_MESSAGE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String node;

    @Column(name = "module_id")
    private String moduleId;

    @Column(name = "building_code")
    private @Nullable String buildingCode;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    @Enumerated(EnumType.STRING)
    private FailureKind kind;

    private String message;

    private int times;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    /** For the persistence provider. */
    protected RecordedFailure() {}

    public RecordedFailure(
            String node,
            String moduleId,
            @Nullable String buildingCode,
            Operation operation,
            FailureKind kind,
            String message,
            Instant now) {
        this.node = node;
        this.moduleId = moduleId;
        this.buildingCode = buildingCode;
        this.operation = operation;
        this.kind = kind;
        this.message = shortened(message);
        this.times = 1;
        this.firstAt = now;
        this.lastAt = now;
    }

    /** Cuts a message to what a failure can hold. */
    public static String shortened(String message) {
        return message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)).replace('\u0000', ' ');
    }

    public void again(Instant now) {
        times++;
        lastAt = now;
    }

    public Long id() {
        return id;
    }

    public String node() {
        return node;
    }

    public String moduleId() {
        return moduleId;
    }

    public @Nullable String buildingCode() {
        return buildingCode;
    }

    public Operation operation() {
        return operation;
    }

    public FailureKind kind() {
        return kind;
    }

    public String message() {
        return message;
    }

    public int times() {
        return times;
    }

    public Instant firstAt() {
        return firstAt;
    }

    public Instant lastAt() {
        return lastAt;
    }
}
