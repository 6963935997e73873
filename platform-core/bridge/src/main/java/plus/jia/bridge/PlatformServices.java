package plus.jia.bridge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the platform does for modules from outside their calls. Called on the modules' threads, so it must be quick and safe on any. */
public interface PlatformServices {
    /**
     * Decides whether a request may enter a module.
     *
     * @param moduleId the module
     * @param knock the request, as far as it matters
     * @return the verdict, never {@code null}
     */
    Verdict admit(String moduleId, Knock knock);

    /**
     * Hears that a request which may have changed the module's data has succeeded, such as a new rota.
     *
     * @param moduleId the module
     */
    void changedByRequest(String moduleId);

    /**
     * The value of a setting that the office edited.
     *
     * @param moduleId the module
     * @param building the building, or {@code null} for the street
     * @param key the setting's key
     * @return the building's value, else the street's, else empty
     */
    Optional<String> editedSetting(String moduleId, @Nullable String building, String key);

    /** The default value that the module declared for a setting; empty when it declared none. */
    Optional<String> declaredDefault(String moduleId, String key);
}
