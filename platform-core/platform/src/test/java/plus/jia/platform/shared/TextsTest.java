package plus.jia.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
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

    /** MessageFormat swallows it, but only in texts with parameters; ’ is the right sign anyway. */
    @Test
    void useNoTypewriterApostropheInWords() throws Exception {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            assertThat(properties(file).values())
                    .noneMatch(text -> text.toString().matches(".*[A-Za-z]'[A-Za-z].*"));
        }
    }

    @Test
    void areChineseOnAMachineThatSpeaksEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache(Texts.class.getClassLoader());
            assertThat(Texts.text(CHINESE, "login.title")).isEqualTo("登录");
            assertThat(ResourceBundle.getBundle("plus.jia.platform.messages", CHINESE)
                            .getString("login.title"))
                    .as("as Faces looks it up")
                    .isEqualTo("登录");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static TreeSet<String> keys(String file) throws Exception {
        return new TreeSet<>(properties(file).stringPropertyNames());
    }

    private static Properties properties(String file) throws Exception {
        Properties properties = new Properties();
        try (var in = Texts.class.getResourceAsStream("/plus/jia/platform/" + file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
