package plus.jia.platform.module.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.setting.SettingView;
import plus.jia.spi.setting.SettingDeclaration;

/** A setting as the API shows it; a secret's value is never among it. */
public record SettingResponse(
        String key,
        String label,
        @Nullable String help,
        String type,
        String rule,
        @Nullable Long min,
        @Nullable Long max,
        List<String> choices,
        boolean secret,
        boolean perBuilding,
        @Nullable String value,
        boolean present,
        String source,
        boolean own) {
    static SettingResponse of(SettingView setting, Locale locale) {
        SettingDeclaration declared = setting.declaration();
        return new SettingResponse(
                declared.key(),
                declared.label().in(locale),
                declared.help() == null ? null : declared.help().in(locale),
                declared.type().name(),
                setting.rule().in(locale),
                declared.min(),
                declared.max(),
                declared.choices().stream().map(choice -> choice.code()).toList(),
                declared.secret(),
                declared.buildingSpecific(),
                setting.value(),
                setting.present(),
                setting.source().name(),
                setting.own());
    }
}
