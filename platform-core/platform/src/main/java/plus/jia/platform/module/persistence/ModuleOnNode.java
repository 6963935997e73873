package plus.jia.platform.module.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.ModuleState;
import plus.jia.spi.HealthReport;

/** How a module is on one node: the actual state. */
@Entity
@Table(name = "module_node")
@IdClass(ModuleOnNode.Key.class)
public class ModuleOnNode {
    private static final int LONGEST_CAUSE = 2000;

    @Id
    private String node;

    @Id
    @Column(name = "module_id")
    private String moduleId;

    @Enumerated(EnumType.STRING)
    private ModuleState state;

    private Instant since;

    private @Nullable String cause;

    @Column(name = "start_millis")
    private @Nullable Long startMillis;

    private @Nullable String health;

    @Column(name = "health_detail")
    private @Nullable String healthDetail;

    @Column(name = "health_at")
    private @Nullable Instant healthAt;

    /** For the persistence provider. */
    protected ModuleOnNode() {}

    public ModuleOnNode(String node, String moduleId) {
        this.node = node;
        this.moduleId = moduleId;
    }

    /** Enters a state; a failure keeps its cause until the next one. */
    public void enter(ModuleState next, @Nullable String why, Instant now) {
        state = next;
        since = now;
        cause = why == null ? null : why.substring(0, Math.min(why.length(), LONGEST_CAUSE));
        if (next != ModuleState.ACTIVE) {
            health = null;
            healthDetail = null;
            healthAt = null;
        }
    }

    public void started(long millis) {
        startMillis = millis;
    }

    public void reported(HealthReport report, Instant now) {
        health = report.status().name();
        healthDetail = report.detail();
        healthAt = now;
    }

    public String node() {
        return node;
    }

    public String moduleId() {
        return moduleId;
    }

    public ModuleState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable Long startMillis() {
        return startMillis;
    }

    public @Nullable String health() {
        return health;
    }

    public @Nullable String healthDetail() {
        return healthDetail;
    }

    /** One module on one node. */
    public record Key(String node, String moduleId) implements Serializable {}
}
