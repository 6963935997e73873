package plus.jia.testkit.archive;

import java.util.List;
import java.util.stream.Stream;

/** A module that keeps data keeps it in its own schema, with the settings under which Hibernate runs in each of our containers. */
final class PersistenceRule implements ArchiveCheck.Rule {
    private static final List<String> OFF = List.of(
            "hibernate.enhancer.enableDirtyTracking",
            "hibernate.enhancer.enableLazyInitialization",
            "hibernate.enhancer.enableAssociationManagement");

    @Override
    public Stream<String> problems(Archive archive) {
        String id = archive.manifestEntry("Jia-Module").orElse("");
        return archive.xml(Archive.CLASSES + "META-INF/persistence.xml").stream()
                .flatMap(file -> Stream.concat(dataSource(file, "jdbc/jia/" + id), enhancers(file)));
    }

    private static Stream<String> dataSource(XmlFile file, String own) {
        boolean used = file.elements("jta-data-source")
                .anyMatch(source -> source.getTextContent().strip().equals(own));
        return used ? Stream.empty() : Stream.of("its persistence.xml does not use its own data source " + own);
    }

    private static Stream<String> enhancers(XmlFile file) {
        return OFF.stream()
                .filter(property -> !file.property(property).orElse("").equals("false"))
                .map(property -> "its persistence.xml does not set " + property
                        + " to false, without which it does not start in an enterprise archive");
    }
}
