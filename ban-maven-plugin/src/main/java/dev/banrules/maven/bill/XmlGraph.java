package dev.banrules.maven.bill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the graph of a bill in XML. */
final class XmlGraph {

  private XmlGraph() {}

  static BillGraph read(byte[] bill) throws IOException {
    Element document = parse(bill);
    BillGraph.Builder graph = new BillGraph.Builder();
    for (Element metadata : children(document, "metadata")) {
      for (Element subject : children(metadata, "component")) {
        graph.root(component(subject));
        components(subject, graph);
      }
    }
    components(document, graph);
    for (Element dependencies : children(document, "dependencies")) {
      for (Element dependency : children(dependencies, "dependency")) {
        for (Element other : children(dependency, "dependency")) {
          graph.dependency(dependency.getAttribute("ref"), other.getAttribute("ref"));
        }
      }
    }
    return graph.build();
  }

  private static Element parse(byte[] bill) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bill))
          .getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // every Java has these features
    } catch (SAXException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void components(Element parent, BillGraph.Builder graph) {
    for (Element list : children(parent, "components")) {
      for (Element component : children(list, "component")) {
        graph.component(component(component));
        components(component, graph);
      }
    }
  }

  private static BillComponent component(Element element) {
    return BillComponent.of(
        Optional.of(element.getAttribute("bom-ref")).filter(text -> !text.isEmpty()),
        text(element, "group"),
        text(element, "name").orElse(""),
        text(element, "version"),
        text(element, "purl"));
  }

  private static Optional<String> text(Element parent, String name) {
    return children(parent, name).stream()
        .map(element -> element.getTextContent().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        children.add(element);
      }
    }
    return children;
  }
}
