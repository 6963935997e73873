package plus.jia.testkit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An archive read into memory; modules are small.
 *
 * @param entries its files by name
 * @param libraries the names in each library it packs, by the library's name
 * @param manifest its manifest; empty where it has none
 */
record Archive(Map<String, byte[]> entries, Map<String, List<String>> libraries, Manifest manifest) {
    static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    static Archive read(Path war) throws IOException {
        try (InputStream file = Files.newInputStream(war)) {
            Map<String, byte[]> entries = entries(file);
            byte[] manifest = entries.getOrDefault("META-INF/MANIFEST.MF", new byte[0]);
            return new Archive(entries, libraries(entries), new Manifest(new ByteArrayInputStream(manifest)));
        }
    }

    private static Map<String, byte[]> entries(InputStream zipped) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(zipped);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static Map<String, List<String>> libraries(Map<String, byte[]> entries) throws IOException {
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(LIBRARIES) && entry.getKey().endsWith(".jar")) {
                InputStream library = new ByteArrayInputStream(entry.getValue());
                libraries.put(entry.getKey(), List.copyOf(entries(library).keySet()));
            }
        }
        return libraries;
    }

    Optional<String> manifestEntry(String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name));
    }

    Optional<XmlFile> xml(String name) {
        return Optional.ofNullable(entries.get(name)).map(XmlFile::parse);
    }

    /** What the module has of its own on the class path, by names below the path's root. */
    Map<String, byte[]> own() {
        Map<String, byte[]> own = new LinkedHashMap<>();
        entries.forEach((name, content) -> {
            if (name.startsWith(CLASSES)) {
                own.put(name.substring(CLASSES.length()), content);
            }
        });
        return own;
    }

    /** The names on the class path by the place they are packed in. */
    Stream<Map.Entry<String, List<String>>> packed() {
        return Stream.concat(Stream.of(Map.entry(CLASSES, List.copyOf(own().keySet()))), libraries.entrySet().stream());
    }
}
