package plus.jia.testkit;

import java.util.List;
import plus.jia.spi.SettingsDeclarer;
import plus.jia.spi.setting.SettingDeclaration;

/** What can be set. */
final class SettingClauses {
    private static final String CALL = "settings()";
    private static final int MOST = 100;

    static final List<Clause> ALL = List.of(
            clause("settings-01", "settings() answers valid declarations, defaults included", SettingClauses::isValid),
            clause("settings-02", "setting keys are unique", SettingClauses::hasUniqueKeys),
            clause("settings-03", "settings() answers the same when asked twice", SettingClauses::isStable),
            clause("settings-04", "there are at most 100 settings", SettingClauses::isBounded),
            clause("settings-05", "each label is in Chinese", SettingClauses::isInChinese));

    private SettingClauses() {}

    private static Clause clause(
            String id, String sentence, java.util.function.BiConsumer<SettingsDeclarer, Subject> check) {
        return Clause.of(SettingsDeclarer.class, id, sentence, check);
    }

    private static void isValid(SettingsDeclarer declarer, Subject module) {
        Listed.complete(declarer.settings(), CALL);
    }

    private static void hasUniqueKeys(SettingsDeclarer declarer, Subject module) {
        Listed.unique(declarer.settings(), SettingDeclaration::key, CALL);
    }

    private static void isStable(SettingsDeclarer declarer, Subject module) {
        Listed.same(declarer.settings(), declarer.settings(), CALL);
    }

    private static void isBounded(SettingsDeclarer declarer, Subject module) {
        Listed.atMost(MOST, declarer.settings(), CALL);
    }

    private static void isInChinese(SettingsDeclarer declarer, Subject module) {
        declarer.settings().forEach(setting -> Chinese.require(setting.label(), "the label of " + setting.key()));
    }
}
