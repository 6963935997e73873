package plus.jia.launcher.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import plus.jia.launcher.console.StartFailure;

/** The {@code META-INF/application.xml} of an opened enterprise archive. */
final class ApplicationDescriptor {
    private final Path root;
    private final Document document;

    private ApplicationDescriptor(Path root, Document document) {
        this.root = root;
        this.document = document;
    }

    static ApplicationDescriptor read(Path root) throws IOException {
        Path file = root.resolve("META-INF/application.xml");
        try {
            DocumentBuilder parser = parsers().newDocumentBuilder();
            // The default one prints to the terminal, besides throwing.
            parser.setErrorHandler(new DefaultHandler());
            return new ApplicationDescriptor(root, parser.parse(file.toFile()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new StartFailure("应用描述文件无效 Invalid application descriptor: " + file, e);
        }
    }

    private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    List<WebModule> webModules() {
        NodeList webs = document.getElementsByTagNameNS("*", "web");
        List<WebModule> modules = new ArrayList<>();
        for (int i = 0; i < webs.getLength(); i++) {
            Element web = (Element) webs.item(i);
            modules.add(new WebModule(inside(text(web, "web-uri")), text(web, "context-root")));
        }
        return List.copyOf(modules);
    }

    Path libraries() {
        NodeList named = document.getElementsByTagNameNS("*", "library-directory");
        return inside(
                named.getLength() == 0 ? "lib" : named.item(0).getTextContent().strip());
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent().strip();
    }

    private Path inside(String uri) {
        Path path = root.resolve(uri).normalize();
        if (!path.startsWith(root)) {
            throw new StartFailure("应用描述文件无效 The application descriptor points outside its archive: " + uri);
        }
        return path;
    }
}
