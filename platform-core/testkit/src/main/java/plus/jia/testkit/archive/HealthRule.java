package plus.jia.testkit.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A module's own health check would turn the whole instance down. */
final class HealthRule implements ArchiveCheck.Rule {
    private static final List<String> ANNOTATIONS = List.of("Liveness", "Readiness", "Startup");

    @Override
    public Stream<String> problems(Archive archive) {
        return archive.own().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class") && isHealthCheck(entry.getValue()))
                .map(Map.Entry::getKey)
                .map(name -> name + " is a MicroProfile Health check, which would turn the whole platform down:"
                        + " implement plus.jia.spi.HealthReporter instead");
    }

    /** Names of annotations stand in a class file as plain text. */
    private static boolean isHealthCheck(byte[] classFile) {
        String text = new String(classFile, StandardCharsets.ISO_8859_1);
        return ANNOTATIONS.stream().anyMatch(name -> text.contains("Lorg/eclipse/microprofile/health/" + name + ";"));
    }
}
