package plus.jia.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plus.jia.platform.shared.Languages;
import plus.jia.platform.shared.Texts;

/** A text that a page asks for and that is not there would show as {@code ???key???}. */
class PageTextsTest {
    private static final Pattern ASKED = Pattern.compile("text(?:\\[|\\()'([a-zA-Z0-9.-]+[a-zA-Z0-9])'[\\]),]");

    @Test
    void thereIsEveryTextThatAPageAsksFor() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                ASKED.matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !Texts.has(Languages.CHINESE, key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }
}
