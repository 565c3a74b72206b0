package dev.banrules.mdm.control.microsoft;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.mdm.control.text.StableId;
import dev.banrules.model.device.Platform;
import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an AppLocker policy that denies Store packages by name, beside a rule that allows all
 * others: without it an enforced collection blocks everything.
 *
 * <p>Programs outside the Store it denies by the subject of their signer's certificate or by
 * Authenticode's hash, of which catalogs know neither.
 */
public final class AppLockerWriter implements ControlWriter {

  private static final String EVERYONE = "S-1-1-0";

  /** Name and, after the underscore, what Windows makes of the publisher. */
  private static final Pattern FAMILY = Pattern.compile("([A-Za-z0-9.-]+)_[a-z0-9]{13}");

  /** Called by the service loader. */
  public AppLockerWriter() {}

  @Override
  public String format() {
    return "applocker";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.WINDOWS);
  }

  @Override
  public Placement place(ControlLine line) {
    if (!line.isOf("windows-pfn")) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    return line.isPattern()
        ? Placement.none(Reason.NO_PATTERNS)
        : Placement.wholeIf(FAMILY.matcher(line.value()).matches(), Reason.UNFIT);
  }

  @Override
  public String write(ControlContent content) {
    StringWriter text = new StringWriter();
    try {
      Xml xml = new Xml(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
      xml.open("AppLockerPolicy", "Version", "1");
      xml.open("RuleCollection", "Type", "Appx", "EnforcementMode", "Enabled");
      rule(xml, "Allow", "*", "Allow everything else", "Denials come before it");
      for (ControlLine line : content.lines()) {
        rule(
            xml,
            "Deny",
            packageName(line.value()),
            "Ban: " + line.name(),
            line.banIds() + ": " + content.notice(line).both());
      }
      xml.close();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory can be written", e);
    }
    return text.append('\n').toString();
  }

  private static void rule(
      Xml xml, String action, String packageName, String name, String description)
      throws XMLStreamException {
    xml.open(
        "FilePublisherRule",
        "Id",
        StableId.of(action + packageName).toString(),
        "Name",
        OneLine.of(name, 120),
        "Description",
        OneLine.of(description, 1000),
        "UserOrGroupSid",
        EVERYONE,
        "Action",
        action);
    xml.open("Conditions");
    xml.open(
        "FilePublisherCondition",
        "PublisherName",
        "*",
        "ProductName",
        packageName,
        "BinaryName",
        "*");
    xml.leaf("BinaryVersionRange", "LowSection", "0.0.0.0", "HighSection", "*");
    xml.close();
    xml.close();
    xml.close();
  }

  private static String packageName(String family) {
    return family.substring(0, family.lastIndexOf('_'));
  }

  /** Elements on lines of their own. */
  private static final class Xml {
    private final XMLStreamWriter writer;
    private int depth;
    private boolean started;

    Xml(XMLStreamWriter writer) {
      this.writer = writer;
    }

    void open(String name, String... attributes) throws XMLStreamException {
      newLine();
      writer.writeStartElement(name);
      attributes(attributes);
      depth++;
    }

    void leaf(String name, String... attributes) throws XMLStreamException {
      newLine();
      writer.writeEmptyElement(name);
      attributes(attributes);
    }

    void close() throws XMLStreamException {
      depth--;
      newLine();
      writer.writeEndElement();
      if (depth == 0) {
        writer.flush();
      }
    }

    private void attributes(String... attributes) throws XMLStreamException {
      for (int i = 0; i < attributes.length; i += 2) {
        writer.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }

    private void newLine() throws XMLStreamException {
      if (started) {
        writer.writeCharacters("\n" + "  ".repeat(depth));
      }
      started = true;
    }
  }
}
