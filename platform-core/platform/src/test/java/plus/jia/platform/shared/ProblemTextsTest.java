package plus.jia.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem that the code can tell has a title and a detail in both languages. */
class ProblemTextsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** The factories of {@link Problem} with the type as they take it: first, or after the field, the status or the delay. */
    private static final Pattern TYPE = Pattern.compile("(?:Problem\\s*\\.(?:notFound|conflict|forbidden)\\(\\s*"
            + "|Problem\\s*\\.(?:invalid|of)\\([^,()]+(?:\\([^()]*\\))?,\\s*"
            + "|Problem\\s*\\.later\\([^,]+,[^,]+,\\s*"
            + "|new Later\\([^,]+,\\s*"
            + "|Refusal\\s*\\.(?:closed|limit|ineligible)\\(\\s*"
            + "|refusal\\(\"[a-z]+\",\\s*"
            + "|new Kind\\(\\s*)\"([a-z0-9-]+)\"");

    @Test
    void haveTitleAndDetailInBothLanguages() {
        Set<String> types = typesInSources();

        assertThat(types).as("types found").contains("sign-in-required", "parameter-not-a-day", "too-many-sign-ins");
        assertThat(types).allSatisfy(type -> {
            assertThat(missing(type, CHINESE)).isEmpty();
            assertThat(missing(type, ENGLISH)).isEmpty();
        });
    }

    @Test
    void areMissedWhereTheyAreMissing() {
        assertThat(types("throw Problem.invalid(\"x\", \"never-written\", 3);")).containsExactly("never-written");
        assertThat(missing("never-written", CHINESE)).hasSize(2);
    }

    @Test
    void areFoundHoweverTheFactoryIsCalled() {
        assertThat(types("Problem.notFound(\n    \"a\")")).containsExactly("a");
        assertThat(types("Problem.of(400, \"b\", x)")).containsExactly("b");
        assertThat(types("Problem.invalid(field(x), \"c\")")).containsExactly("c");
        assertThat(types("Problem.later(503, wait, \"d\")")).containsExactly("d");
    }

    private static Set<String> missing(String type, Locale locale) {
        Set<String> missing = new TreeSet<>(Set.of("problem." + type + ".title", "problem." + type + ".detail"));
        missing.removeIf(key -> Texts.has(locale, key));
        return missing;
    }

    private static Set<String> typesInSources() {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> types.addAll(types(text(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    private static Set<String> types(String source) {
        Set<String> types = new TreeSet<>();
        TYPE.matcher(source).results().forEach(found -> types.add(found.group(1)));
        return types;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
