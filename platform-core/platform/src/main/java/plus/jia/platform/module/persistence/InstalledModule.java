package plus.jia.platform.module.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.DesiredState;
import plus.jia.platform.module.ModuleOrigin;

/** A module that should run, or should not: the desired state, the same for all nodes. */
@Entity
@Table(name = "module")
public class InstalledModule {
    @Id
    private String id;

    @Column(name = "partner_code")
    private @Nullable String partnerCode;

    @Column(name = "name_zh")
    private @Nullable String nameZh;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    private String version;

    @Column(name = "spi_level")
    private int spiLevel;

    @Enumerated(EnumType.STRING)
    private ModuleOrigin origin;

    private String artifact;

    @Column(name = "context_root")
    private String contextRoot;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Enumerated(EnumType.STRING)
    private DesiredState desired;

    @Column(name = "desired_at")
    private Instant desiredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String access;

    @JdbcTypeCode(SqlTypes.JSON)
    private String settings;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the persistence provider. */
    protected InstalledModule() {}

    /** Notes which archive stands for this module now. */
    public void found(
            ModuleOrigin from, String file, String context, String digest, String newVersion, int level, Instant now) {
        origin = from;
        artifact = file;
        contextRoot = context;
        sha256 = digest;
        version = newVersion;
        spiLevel = level;
        updatedAt = now;
    }

    /** Notes what the module said of itself. */
    public void described(String partner, String zh, @Nullable String en, String accessJson, Instant now) {
        partnerCode = partner;
        nameZh = zh;
        nameEn = en;
        access = accessJson;
        updatedAt = now;
    }

    /** Notes which settings the module declared. */
    public void declared(String settingsJson, Instant now) {
        settings = settingsJson;
        updatedAt = now;
    }

    /** Changes what should be. */
    public void desire(DesiredState state, Instant now) {
        desired = state;
        desiredAt = now;
        updatedAt = now;
    }

    public String id() {
        return id;
    }

    public @Nullable String partnerCode() {
        return partnerCode;
    }

    public @Nullable String nameZh() {
        return nameZh;
    }

    public @Nullable String nameEn() {
        return nameEn;
    }

    public String version() {
        return version;
    }

    public int spiLevel() {
        return spiLevel;
    }

    public ModuleOrigin origin() {
        return origin;
    }

    public String artifact() {
        return artifact;
    }

    public String contextRoot() {
        return contextRoot;
    }

    public String sha256() {
        return sha256;
    }

    public DesiredState desired() {
        return desired;
    }

    public Instant desiredAt() {
        return desiredAt;
    }

    public String access() {
        return access;
    }

    public String settings() {
        return settings;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
