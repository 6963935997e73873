package plus.jia.testkit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A configuration file in XML. */
record XmlFile(Document document) {
    static XmlFile parse(byte[] content) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new XmlFile(parsers.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("an XML file of the archive cannot be read: " + e.getMessage(), e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    Stream<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** The value of a {@code <property name="…" value="…"/>}. */
    Optional<String> property(String name) {
        return elements("property")
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value"))
                .findFirst();
    }
}
