package plus.jia.platform.module.setting;

import java.util.stream.Collectors;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.setting.SettingDeclaration;

/** Says in words what a setting's value must be. */
final class SettingRule {
    private SettingRule() {}

    static LocalizedText of(SettingDeclaration setting) {
        return switch (setting.type()) {
            case TEXT ->
                LocalizedText.of("文字" + range(setting, "个字符", ""), "text" + range(setting, " characters", ", "));
            case INTEGER ->
                LocalizedText.of("整数" + range(setting, "", ""), "a whole number" + range(setting, "", ", "));
            case DECIMAL -> LocalizedText.of("数字" + range(setting, "", ""), "a number" + range(setting, "", ", "));
            case BOOLEAN -> LocalizedText.of("true 或 false", "true or false");
            case TIME -> LocalizedText.of("时刻，如 10:30", "a time of day such as 10:30");
            case DURATION ->
                LocalizedText.of(
                        "时长，如 PT20M（20 分钟）" + range(setting, " 分钟", ""),
                        "a duration such as PT20M (20 minutes)" + range(setting, " minutes", ", "));
            case CHOICE -> LocalizedText.of("以下之一：" + choices(setting), "one of: " + choices(setting));
        };
    }

    private static String range(SettingDeclaration setting, String unit, String english) {
        if (setting.min() == null && setting.max() == null) {
            return "";
        }
        String joint = english.isEmpty() ? "，" : english;
        if (setting.max() == null) {
            return joint + (english.isEmpty() ? "不小于 " : "at least ") + setting.min() + unit;
        }
        if (setting.min() == null) {
            return joint + (english.isEmpty() ? "不大于 " : "at most ") + setting.max() + unit;
        }
        return joint + setting.min() + (english.isEmpty() ? " 至 " : " to ") + setting.max() + unit;
    }

    private static String choices(SettingDeclaration setting) {
        return setting.choices().stream().map(choice -> choice.code()).collect(Collectors.joining(", "));
    }
}
