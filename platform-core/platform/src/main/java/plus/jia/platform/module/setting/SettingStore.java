package plus.jia.platform.module.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.module.persistence.ModuleStore;
import plus.jia.platform.module.persistence.SettingValue;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.SecretBox;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.setting.SettingDeclaration;

/** Stores edited settings, sealed where they are secret, with a line in the audit log. */
@ApplicationScoped
@Transactional
public class SettingStore {
    private static final String HIDDEN = "***";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private ModuleStore modules;

    @Inject
    private SecretBox secrets;

    @Inject
    private AuditLog audit;

    @Inject
    private News news;

    @Inject
    private Clock clock;

    /** Everything that is declared and edited, secrets opened; for this node's memory. */
    SettingSnapshot load() {
        Map<String, Map<String, SettingDeclaration>> declared = modules.settings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> byKey(entry.getValue())));
        Map<SettingValue.Key, String> edited = entities.createQuery("from SettingValue", SettingValue.class)
                .getResultStream()
                .collect(Collectors.toMap(SettingValue::key, this::plain));
        return new SettingSnapshot(declared, edited);
    }

    private String plain(SettingValue stored) {
        return stored.secret() ? secrets.open(stored.value()) : stored.value();
    }

    private static Map<String, SettingDeclaration> byKey(List<SettingDeclaration> declarations) {
        return declarations.stream().collect(Collectors.toMap(SettingDeclaration::key, Function.identity()));
    }

    /** Stores checked values; {@code null} takes a value away. */
    void save(
            String moduleId,
            String building,
            Map<String, @Nullable String> values,
            Map<String, SettingDeclaration> declared,
            String who) {
        Map<String, String> told = new HashMap<>();
        values.forEach((key, value) -> {
            boolean secret = declared.get(key).secret();
            store(new SettingValue.Key(moduleId, building, key), value, secret, who);
            told.put(key, value == null ? "" : secret ? HIDDEN : value);
        });
        audit.record("setting.changed", building.isEmpty() ? moduleId : moduleId + "@" + building, told);
        news.announce(Topic.MODULES);
    }

    private void store(SettingValue.Key key, @Nullable String value, boolean secret, String who) {
        SettingValue known = entities.find(SettingValue.class, key);
        if (value == null) {
            if (known != null) {
                entities.remove(known);
            }
            return;
        }
        SettingValue stored = known == null ? new SettingValue(key) : known;
        stored.set(secret ? secrets.seal(value) : value, secret, who, clock.instant());
        if (known == null) {
            entities.persist(stored);
        }
    }
}
