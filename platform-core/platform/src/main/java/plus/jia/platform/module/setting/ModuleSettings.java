package plus.jia.platform.module.setting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.module.persistence.SettingValue;
import plus.jia.platform.shared.NewsArrived;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.setting.SettingDeclaration;

/** The settings of all modules: edited by the office, served to the modules from this node's memory. */
@ApplicationScoped
public class ModuleSettings {
    private static final int LONGEST = 2000;

    private volatile SettingSnapshot snapshot = SettingSnapshot.EMPTY;

    @Inject
    private SettingStore store;

    @Inject
    private Config config;

    @Inject
    private Event<ModuleChanged> changed;

    void begin(@Observes @Priority(350) PlatformStarted started) {
        reload();
    }

    void hear(@Observes NewsArrived news) {
        if (news.topic() == Topic.MODULES) {
            reload();
        }
    }

    /** Reads everything anew; also called when a module has just declared its settings. */
    public void reload() {
        snapshot = store.load();
    }

    /**
     * All settings of a module as they stand for the street or a building.
     *
     * @param building a building's code, or {@code null} for the street
     */
    public List<SettingView> of(String moduleId, @Nullable String building) {
        SettingSnapshot now = snapshot;
        return now.declared().getOrDefault(moduleId, Map.of()).values().stream()
                .filter(setting -> building == null || setting.buildingSpecific())
                .sorted(Comparator.comparing(SettingDeclaration::key))
                .map(setting -> view(now, moduleId, building, setting))
                .toList();
    }

    /**
     * What is wrong with new values, by key; empty when all fit.
     *
     * @param values the new values; {@code null} takes a value away
     */
    public Map<String, LocalizedText> problems(
            String moduleId, @Nullable String building, Map<String, @Nullable String> values) {
        Map<String, LocalizedText> wrong = new TreeMap<>();
        values.forEach((key, value) -> check(moduleId, building, key, value).ifPresent(rule -> wrong.put(key, rule)));
        return wrong;
    }

    /**
     * Stores new values, all or none, and lets every node and the module's sessions know.
     *
     * @throws Problem when a value does not fit
     */
    public void change(String moduleId, @Nullable String building, Map<String, @Nullable String> values, String who) {
        problems(moduleId, building, values).entrySet().stream().findFirst().ifPresent(wrong -> {
            throw Problem.invalid(wrong.getKey(), "setting-invalid", wrong.getKey(), wrong.getValue());
        });
        store.save(
                moduleId,
                Objects.requireNonNullElse(building, SettingValue.STREET),
                values,
                snapshot.declared().getOrDefault(moduleId, Map.of()),
                who);
        reload();
        changed.fire(new ModuleChanged(moduleId));
    }

    /** The value that the office gave, for the building or else the street. */
    public Optional<String> edited(String moduleId, @Nullable String building, String key) {
        return snapshot.edited(moduleId, building, key);
    }

    /** The default that the module declared. */
    public Optional<String> declaredDefault(String moduleId, String key) {
        return snapshot.declaration(moduleId, key).map(SettingDeclaration::defaultValue);
    }

    private Optional<LocalizedText> check(
            String moduleId, @Nullable String building, String key, @Nullable String value) {
        Optional<SettingDeclaration> setting = snapshot.declaration(moduleId, key);
        if (setting.isEmpty()) {
            return Optional.of(LocalizedText.of("该服务模块没有这项设置", "the module has no such setting"));
        }
        if (building != null && !setting.get().buildingSpecific()) {
            return Optional.of(LocalizedText.of("这项设置不能按楼宇设置", "this setting is for the whole street only"));
        }
        boolean fits = value == null
                || (value.length() <= LONGEST
                        && setting.get().problemWith(value).isEmpty());
        return fits ? Optional.empty() : Optional.of(SettingRule.of(setting.get()));
    }

    private SettingView view(
            SettingSnapshot now, String moduleId, @Nullable String building, SettingDeclaration setting) {
        String key = setting.key();
        Map<SettingView.Source, Optional<String>> strongestFirst = new EnumMap<>(SettingView.Source.class);
        strongestFirst.put(
                SettingView.Source.BUILDING,
                Optional.ofNullable(building).flatMap(code -> now.exactly(moduleId, code, key)));
        strongestFirst.put(SettingView.Source.STREET, now.exactly(moduleId, SettingValue.STREET, key));
        strongestFirst.put(SettingView.Source.ENVIRONMENT, config.getOptionalValue(moduleId + "." + key, String.class));
        strongestFirst.put(SettingView.Source.DEFAULT, Optional.ofNullable(setting.defaultValue()));
        SettingView.Source source = strongestFirst.keySet().stream()
                .filter(candidate -> strongestFirst.get(candidate).isPresent())
                .findFirst()
                .orElse(SettingView.Source.NONE);
        Optional<String> inForce = strongestFirst.getOrDefault(source, Optional.empty());
        return new SettingView(
                setting,
                SettingRule.of(setting),
                setting.secret() ? null : inForce.orElse(null),
                inForce.isPresent(),
                source,
                source == (building == null ? SettingView.Source.STREET : SettingView.Source.BUILDING));
    }
}
