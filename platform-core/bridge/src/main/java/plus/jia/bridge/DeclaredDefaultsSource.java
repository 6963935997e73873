package plus.jia.bridge;

import java.util.Optional;

/** The defaults that a module declared with its settings. Stands below every other source. */
public class DeclaredDefaultsSource extends ModuleSettingsSource {
    /** Found by the container through {@code META-INF/services}. */
    public DeclaredDefaultsSource() {
        super(10);
    }

    @Override
    Optional<String> value(String moduleId, String key) {
        return ModuleRegistry.get().platform().flatMap(platform -> platform.declaredDefault(moduleId, key));
    }
}
