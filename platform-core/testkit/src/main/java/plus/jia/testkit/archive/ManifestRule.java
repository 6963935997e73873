package plus.jia.testkit.archive;

import java.util.Optional;
import java.util.stream.Stream;
import plus.jia.spi.Codes;

/** The platform knows a module by its manifest before any of its code runs. */
final class ManifestRule implements ArchiveCheck.Rule {
    @Override
    public Stream<String> problems(Archive archive) {
        return Stream.concat(id(archive), version(archive));
    }

    private static Stream<String> id(Archive archive) {
        Optional<String> id = archive.manifestEntry("Jia-Module");
        if (id.isEmpty()) {
            return Stream.of("its manifest has no Jia-Module: the id of the module");
        }
        return id.filter(given -> !Codes.isCode(given)).stream()
                .map(given -> "its manifest's Jia-Module is no code (a-z, 0-9 and single inner hyphens): " + given);
    }

    private static Stream<String> version(Archive archive) {
        return archive.manifestEntry("Jia-Module-Version")
                        .filter(version -> !version.isBlank())
                        .isPresent()
                ? Stream.empty()
                : Stream.of("its manifest has no Jia-Module-Version");
    }
}
