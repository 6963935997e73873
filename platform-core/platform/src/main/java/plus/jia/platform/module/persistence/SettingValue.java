package plus.jia.platform.module.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A value that the office gave to a setting, for the street (no building) or one building. */
@Entity
@Table(name = "module_setting")
@IdClass(SettingValue.Key.class)
public class SettingValue {
    /** Stands for the whole street. */
    public static final String STREET = "";

    @Id
    @Column(name = "module_id")
    private String moduleId;

    @Id
    @Column(name = "building_code")
    private String buildingCode;

    @Id
    @Column(name = "key")
    private String name;

    private String value;

    private boolean secret;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    /** For the persistence provider. */
    protected SettingValue() {}

    public SettingValue(Key key) {
        moduleId = key.moduleId();
        buildingCode = key.buildingCode();
        name = key.name();
    }

    /** Sets the value; a secret one must be sealed already. */
    public void set(String text, boolean sealed, String who, Instant now) {
        value = text;
        secret = sealed;
        updatedBy = who;
        updatedAt = now;
    }

    public Key key() {
        return new Key(moduleId, buildingCode, name);
    }

    public String value() {
        return value;
    }

    public boolean secret() {
        return secret;
    }

    /** One setting of one module, for the street or a building. */
    public record Key(String moduleId, String buildingCode, String name) implements Serializable {}
}
