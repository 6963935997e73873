package plus.jia.testkit.archive;

import java.util.List;
import java.util.stream.Stream;

/** What the platform provides must not be packed: two copies of a type are two types. */
final class PackedLibrariesRule implements ArchiveCheck.Rule {
    private record Provided(String what, String prefix) {}

    private static final List<Provided> PROVIDED = List.of(
            new Provided("the SPI", "plus/jia/spi/"),
            new Provided("the bridge", "plus/jia/bridge/"),
            new Provided("the platform", "plus/jia/platform/"),
            new Provided("the test kit", "plus/jia/testkit/"),
            new Provided("Jakarta EE", "jakarta/"),
            new Provided("MicroProfile", "org/eclipse/microprofile/"),
            new Provided("Hibernate", "org/hibernate/"),
            new Provided("a JDBC driver", "META-INF/services/java.sql.Driver"));

    @Override
    public Stream<String> problems(Archive archive) {
        return archive.packed().flatMap(place -> problems(place.getKey(), place.getValue()));
    }

    private static Stream<String> problems(String place, List<String> names) {
        return PROVIDED.stream()
                .filter(provided -> names.stream().anyMatch(name -> name.startsWith(provided.prefix())))
                .map(provided -> "%s packs %s, which the platform provides: give the dependency the scope \"provided\""
                        .formatted(place, provided.what()));
    }
}
