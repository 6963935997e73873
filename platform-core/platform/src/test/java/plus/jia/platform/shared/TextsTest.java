package plus.jia.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.util.Collections;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void haveEveryTextInBothLanguages() throws Exception {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void fillParametersIn() {
        assertThat(Texts.text(CHINESE, "browse.total", 3)).isEqualTo("共 3 项");
        assertThat(Texts.text(ENGLISH, "browse.total", 1)).isEqualTo("1 service");
        assertThat(Texts.text(ENGLISH, "browse.total", 3)).isEqualTo("3 services");
    }

    @Test
    void showWhichTextIsMissing() {
        assertThat(Texts.text(CHINESE, "no.such.text")).isEqualTo("???no.such.text???");
    }

    private static TreeSet<String> keys(String file) throws Exception {
        Properties properties = new Properties();
        try (var in = Texts.class.getResourceAsStream("/plus/jia/platform/" + file)) {
            properties.load(in);
        }
        return new TreeSet<>(Collections.list(properties.keys()).stream()
                .map(Object::toString)
                .toList());
    }
}
