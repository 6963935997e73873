package plus.jia.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @Test
    void knowsATagByItsLanguageAlone() {
        assertThat(Languages.of("zh")).contains(CHINESE);
        assertThat(Languages.of("zh-Hant-TW")).contains(CHINESE);
        assertThat(Languages.of("en-GB")).contains(ENGLISH);
        assertThat(Languages.of("EN")).contains(ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "fr", "zhongwen", "<script>", "zh_CN; drop"})
    void knowsNoOtherTag(String tag) {
        assertThat(Languages.of(tag)).isEmpty();
    }

    @Test
    void takesTheWishThatWeighsMost() {
        assertThat(Languages.accepted("zh;q=0.5, en;q=0.9")).isEqualTo(ENGLISH);
        assertThat(Languages.accepted("en;q=0.5, zh;q=0.9")).isEqualTo(CHINESE);
        assertThat(Languages.accepted("fr, de;q=0.9, en-US;q=0.2")).isEqualTo(ENGLISH);
    }

    @Test
    void takesNoLanguageThatIsExcluded() {
        assertThat(Languages.accepted("en;q=0, fr")).isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "fr", "en;q=lots", ";;;", "-"})
    void speaksChineseWhenTheWishIsMissingMalformedOrForeign(String header) {
        assertThat(Languages.accepted(header)).isEqualTo(CHINESE);
    }
}
