package dev.banrules.mdm.inventory.walk;

import com.google.common.collect.ImmutableMap;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML document without holding it in memory. A document type may be named, as plists name
 * Apple's, but is never fetched; entities beyond the five of XML itself are refused, and so is what
 * goes beyond the limits of depth and length.
 */
public final class XmlWalk {

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*+<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

  private final InventorySource source;
  private final XMLStreamReader reader;
  private final XmlListener listener;
  private final Deque<StringBuilder> texts = new ArrayDeque<>();

  private XmlWalk(InventorySource source, XMLStreamReader reader, XmlListener listener) {
    this.source = source;
    this.reader = reader;
    this.listener = listener;
  }

  /**
   * Walks a document.
   *
   * @param source the document
   * @param listener is told of each element
   * @throws UnreadableInventoryException if it is not well-formed, declares or uses entities, or
   *     goes beyond a limit
   */
  public static void through(InventorySource source, XmlListener listener) {
    DocumentStart start = source.start();
    if (!start.isXml()) {
      throw UnreadableInventoryException.of(source.name(), "is not XML: is this the named format?");
    }
    Charset charset = start.charset().orElseGet(() -> declared(start.text()));
    // Decoded strictly, and here, because the parser would print what it cannot decode.
    try (MarkupReader text = new MarkupReader(source, source.openText(charset.newDecoder()))) {
      XMLStreamReader reader = factory().createXMLStreamReader(text);
      new XmlWalk(source, reader, listener).run(text);
    } catch (XMLStreamException e) {
      throw UnreadableInventoryException.of(
          source.name(),
          place(e.getLocation()) + "is not well-formed XML: " + fault(e.getMessage()),
          e);
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  private static Charset declared(String start) {
    Matcher encoding = ENCODING.matcher(start);
    try {
      return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Each JDK has other limits of its own; without them ours alone hold, in the same words.
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    factory.setProperty("jdk.xml.elementAttributeLimit", 0);
    return factory;
  }

  private void run(MarkupReader text) throws XMLStreamException {
    while (reader.hasNext()) {
      text.begin();
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT ->
            listener.end(reader.getLocalName(), texts.pop().toString().strip());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw refused("uses an entity of its own: remove the document type and its entities");
        case XMLStreamConstants.DTD -> documentType(reader.getText());
        default -> {}
      }
    }
  }

  /** The parser has bugs that show where a document is not well-formed. */
  private int next() throws XMLStreamException {
    try {
      return reader.next();
    } catch (UnreadableInventoryException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new XMLStreamException(String.valueOf(e.getMessage()), reader.getLocation(), e);
    }
  }

  private void start() {
    if (texts.size() >= InventoryLimits.NESTING) {
      throw refused("is nested more than " + InventoryLimits.NESTING + " levels deep");
    }
    texts.push(new StringBuilder());
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    listener.start(reader.getLocalName(), attributes.buildKeepingLast());
  }

  private void text(String characters) {
    StringBuilder text = texts.peek();
    if (text != null) {
      if (text.length() + characters.length() > InventoryLimits.TEXT) {
        throw refused(
            String.format(
                Locale.ROOT, "has a text of more than %,d characters", InventoryLimits.TEXT));
      }
      text.append(characters);
    }
  }

  private void documentType(String declaration) {
    if (declaration.indexOf('[') >= 0 || declaration.indexOf(']') >= 0) {
      throw refused("declares entities in its document type: remove the declarations");
    }
  }

  private UnreadableInventoryException refused(String problem) {
    return UnreadableInventoryException.of(source.name(), place(reader.getLocation()) + problem);
  }

  private static String place(@Nullable Location location) {
    return location == null || location.getLineNumber() < 1
        ? ""
        : "line " + location.getLineNumber() + ", column " + location.getColumnNumber() + ": ";
  }

  /** The parser's message repeats the place on its first line and names the fault on its last. */
  private static String fault(@Nullable String message) {
    return message == null ? "" : message.lines().reduce((first, last) -> last).orElse("").strip();
  }
}
