package plus.jia.platform.module.setting;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.persistence.SettingValue;
import plus.jia.spi.setting.SettingDeclaration;

/** All settings at one moment: read on every look-up of a module, so it answers from memory. */
record SettingSnapshot(Map<String, Map<String, SettingDeclaration>> declared, Map<SettingValue.Key, String> edited) {
    static final SettingSnapshot EMPTY = new SettingSnapshot(Map.of(), Map.of());

    SettingSnapshot {
        declared = Map.copyOf(declared);
        edited = Map.copyOf(edited);
    }

    /** The building's own value where the setting may have one, else the street's. */
    Optional<String> edited(String moduleId, @Nullable String building, String key) {
        Optional<SettingDeclaration> setting = declaration(moduleId, key);
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = building == null || !setting.get().buildingSpecific()
                ? Optional.empty()
                : exactly(moduleId, building, key);
        return own.or(() -> exactly(moduleId, SettingValue.STREET, key));
    }

    Optional<String> exactly(String moduleId, String building, String key) {
        return Optional.ofNullable(edited.get(new SettingValue.Key(moduleId, building, key)));
    }

    Optional<SettingDeclaration> declaration(String moduleId, String key) {
        return Optional.ofNullable(declared.getOrDefault(moduleId, Map.of()).get(key));
    }
}
