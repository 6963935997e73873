package plus.jia.platform.module.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.microprofile.config.Config;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import plus.jia.platform.module.ModuleOrigin;

/** Finds the module archives of this node: those of the opened enterprise archive, then those of the directory of further modules. */
@ApplicationScoped
public class ArchiveFinder {
    private static final Logger LOG = Logger.getLogger(ArchiveFinder.class.getName());

    @Inject
    private Config config;

    List<ModuleArchive> find() {
        List<ModuleArchive> found = new ArrayList<>();
        directory("jia.ear.dir").ifPresent(ear -> bundled(ear).forEach(found::add));
        directory("jia.modules").ifPresent(further -> loose(further).forEach(found::add));
        return found;
    }

    private Optional<Path> directory(String key) {
        return config.getOptionalValue(key, String.class).map(Path::of).filter(Files::isDirectory);
    }

    private static Stream<ModuleArchive> bundled(Path ear) {
        NodeList modules = applicationXml(ear).getElementsByTagName("web");
        return Stream.iterate(0, i -> i < modules.getLength(), i -> i + 1)
                .map(i -> (Element) modules.item(i))
                .flatMap(web ->
                        read(ear.resolve(text(web, "web-uri")), text(web, "context-root"), ModuleOrigin.BUNDLED)
                                .stream());
    }

    private static Stream<ModuleArchive> loose(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(".war"))
                    .sorted()
                    .flatMap(file -> read(file, "", ModuleOrigin.DIRECTORY).stream())
                    .toList()
                    .stream();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "the directory of further modules cannot be read: " + directory, e);
            return Stream.empty();
        }
    }

    /** One archive that cannot be read must not keep the others from being found. */
    private static Optional<ModuleArchive> read(Path file, String contextRoot, ModuleOrigin origin) {
        try {
            return ModuleArchive.read(file, contextRoot, origin);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.SEVERE, "left out, since it cannot be read as a module: " + file, e);
            return Optional.empty();
        }
    }

    private static String text(Element web, String tag) {
        return web.getElementsByTagName(tag).item(0).getTextContent().strip();
    }

    private static Document applicationXml(Path ear) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder()
                    .parse(ear.resolve("META-INF/application.xml").toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the opened enterprise archive is damaged: " + ear, e);
        }
    }
}
