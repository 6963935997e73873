package plus.jia.testkit.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks a module's WAR the way the platform will meet it, and tells everything that is wrong at once.
 *
 * <p>A module's build runs {@link #main} on what it has packed; a platform can call {@link #problems} on what it is given.
 */
public final class ArchiveCheck {
    private static final List<Rule> RULES = List.of(
            new ManifestRule(), new PackedLibrariesRule(), new BeansRule(), new PersistenceRule(), new HealthRule());

    private ArchiveCheck() {}

    /** One thing an archive must keep to. */
    interface Rule {
        Stream<String> problems(Archive archive);
    }

    /**
     * Checks an archive.
     *
     * @param war the file
     * @return what is wrong, a sentence each; empty when nothing is
     * @throws IOException when it cannot be read
     */
    public static List<String> problems(Path war) throws IOException {
        Archive archive = Archive.read(war);
        return RULES.stream().flatMap(rule -> rule.problems(archive)).toList();
    }

    /**
     * Checks the archive named by the one argument, and ends the virtual machine with all reasons and code 1 when it is none.
     *
     * @param arguments the path of the archive
     * @throws IOException when it cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Optional<String> refusal = refusal(Path.of(arguments[0]));
        if (refusal.isPresent()) {
            System.err.println(refusal.get());
            System.exit(1);
        }
    }

    static Optional<String> refusal(Path war) throws IOException {
        List<String> problems = problems(war);
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(war.getFileName() + " is no module that the platform can run:\n- "
                        + String.join("\n- ", problems));
    }
}
