package plus.jia.bridge;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Answers {@code <module id>.<key>} to that module's own code, and nothing to anybody else. */
abstract class ModuleSettingsSource implements ConfigSource {
    private final int ordinal;

    ModuleSettingsSource(int ordinal) {
        this.ordinal = ordinal;
    }

    @Override
    public int getOrdinal() {
        return ordinal;
    }

    /** Names are not listed: values differ by module and building, and secrets must not be found by walking. */
    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public String getName() {
        return getClass().getSimpleName();
    }

    @Override
    public @Nullable String getValue(String property) {
        int dot = property.indexOf('.');
        if (dot <= 0) {
            return null;
        }
        String moduleId = property.substring(0, dot);
        return currentModule().filter(moduleId::equals).isPresent()
                ? value(moduleId, property.substring(dot + 1)).orElse(null)
                : null;
    }

    abstract Optional<String> value(String moduleId, String key);

    static @Nullable String currentBuilding() {
        return CallScope.current().map(CallScope::building).orElse(null);
    }

    private static Optional<String> currentModule() {
        return CallScope.current().map(CallScope::moduleId).or(() -> ModuleRegistry.get()
                .currentModule());
    }
}
