package plus.jia.spi;

import java.util.List;
import plus.jia.spi.setting.SettingDeclaration;

/**
 * Capability: declares settings that the office can edit, for the street and where declared per building.
 *
 * <p>A value reaches the module as the MicroProfile Config property {@code <module id>.<key>}, for instance
 * {@code @ConfigProperty(name = "health-clinic.slot-minutes") Provider<Integer>}. It resolves building, then street, then
 * environment, then the module's own {@code microprofile-config.properties}, then the declared default. Inside a call
 * for a building it is that building's value, so inject a {@code Provider} or ask the {@code Config}, never a plain value.
 *
 * <p><b>Called</b> once on activation. <b>Threads</b>: any. <b>Time limit</b>: 5 s. <b>Errors</b>: the module is not
 * activated. No personal data is passed.
 *
 * @since level 1
 */
public interface SettingsDeclarer {
    /**
     * The settings of this module.
     *
     * @return the declarations, must not be {@code null}; at most 100, keys unique
     */
    List<SettingDeclaration> settings();
}
