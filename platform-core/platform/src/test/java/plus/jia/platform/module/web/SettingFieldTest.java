package plus.jia.platform.module.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plus.jia.platform.module.setting.SettingView;
import plus.jia.platform.module.setting.SettingView.Source;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Choice;
import plus.jia.spi.setting.SettingDeclaration;
import plus.jia.spi.setting.SettingType;

class SettingFieldTest {
    private static final LocalizedText LABEL = LocalizedText.of("名称", "Label");

    @Test
    void storesNothingThatWasNotChanged() {
        SettingField field = field(SettingDeclaration.integer("slot-minutes", LABEL, 15, 5, 60), "15", Source.DEFAULT);

        assertThat(changes(field)).isEmpty();
    }

    @Test
    void storesWhatWasTyped() {
        SettingField field = field(SettingDeclaration.integer("slot-minutes", LABEL, 15, 5, 60), "15", Source.DEFAULT);
        field.setTyped(" 20 ");

        assertThat(changes(field)).containsExactly(Map.entry("slot-minutes", "20"));
    }

    @Test
    void keepsWhatWasTypedThoughItIsWrong() {
        SettingField field = field(SettingDeclaration.integer("slot-minutes", LABEL, 15, 5, 60), "15", Source.DEFAULT);
        field.setTyped("many");

        assertThat(field.getTyped()).isEqualTo("many");
        assertThat(changes(field)).containsEntry("slot-minutes", "many");
    }

    @Test
    void takesTheOwnValueAwayWhenAsked() {
        SettingField field = field(SettingDeclaration.integer("slot-minutes", LABEL, 15, 5, 60), "20", Source.BUILDING);
        field.setReset(true);

        assertThat(changes(field)).containsEntry("slot-minutes", null);
    }

    @Test
    void showsADurationOfWholeMinutesAsMinutes() {
        SettingField field =
                field(SettingDeclaration.of("length", LABEL, SettingType.DURATION, "PT20M"), "PT1H30M", Source.STREET);
        assertThat(field.getInput()).isEqualTo("MINUTES");
        assertThat(field.getTyped()).isEqualTo("90");

        field.setTyped("25");
        assertThat(changes(field)).containsEntry("length", "PT25M");
    }

    @Test
    void showsADurationOfSecondsAsItIsWritten() {
        SettingField field =
                field(SettingDeclaration.of("length", LABEL, SettingType.DURATION, "PT20M"), "PT90S", Source.STREET);

        assertThat(field.getInput()).isEqualTo("TEXT");
        assertThat(field.getTyped()).isEqualTo("PT90S");
    }

    @Test
    void keepsASecretWhenNothingIsTypedAndNeverShowsIt() {
        SettingDeclaration secret = SettingDeclaration.secret("password", LABEL);
        SettingField field = field(secret, null, Source.STREET);

        assertThat(field.getInput()).isEqualTo("SECRET");
        assertThat(field.getTyped()).isEmpty();
        assertThat(changes(field)).isEmpty();

        field.setTyped("new one");
        assertThat(changes(field)).containsEntry("password", "new one");
    }

    @Test
    void offersTheChoicesInTheReadersLanguage() {
        SettingDeclaration choice = new SettingDeclaration(
                "order",
                LABEL,
                null,
                SettingType.CHOICE,
                "fair",
                false,
                false,
                null,
                null,
                List.of(new Choice("fair", LocalizedText.of("轮流", "In turn"))));

        assertThat(field(choice, "fair", Source.DEFAULT).getOptions())
                .containsExactly(new SettingField.Option("fair", "In turn"));
    }

    private static SettingField field(SettingDeclaration declared, String value, Source source) {
        LocalizedText rule = LocalizedText.of("规则", "rule");
        boolean own = source == Source.BUILDING;
        return new SettingField(new SettingView(declared, rule, value, true, source, own), Locale.ENGLISH);
    }

    private static Map<String, String> changes(SettingField field) {
        Map<String, String> changes = new TreeMap<>();
        field.addTo(changes);
        return changes;
    }
}
