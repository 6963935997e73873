package plus.jia.platform.module.setting;

import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.setting.SettingDeclaration;

/**
 * A setting as the office sees it.
 *
 * @param declaration what the module declared
 * @param rule what a value must be, in words
 * @param value the value in force for the street or building looked at; {@code null} when there is none or it is secret
 * @param present whether there is a value in force
 * @param source where that value comes from
 * @param own whether it was set for exactly the street or building looked at
 */
public record SettingView(
        SettingDeclaration declaration,
        LocalizedText rule,
        @Nullable String value,
        boolean present,
        Source source,
        boolean own) {
    /** Where a value comes from, strongest first. */
    public enum Source {
        BUILDING,
        STREET,
        ENVIRONMENT,
        DEFAULT,
        NONE
    }
}
