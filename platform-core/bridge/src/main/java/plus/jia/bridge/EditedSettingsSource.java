package plus.jia.bridge;

import java.util.Optional;

/** What the office edited, for the building of the current call, else for the street. Stands above the environment. */
public class EditedSettingsSource extends ModuleSettingsSource {
    /** Found by the container through {@code META-INF/services}. */
    public EditedSettingsSource() {
        super(500);
    }

    @Override
    Optional<String> value(String moduleId, String key) {
        return ModuleRegistry.get()
                .platform()
                .flatMap(platform -> platform.editedSetting(moduleId, currentBuilding(), key));
    }
}
