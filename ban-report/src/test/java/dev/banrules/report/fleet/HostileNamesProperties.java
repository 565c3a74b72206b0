package dev.banrules.report.fleet;

import static dev.banrules.report.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import dev.banrules.report.act.ActSample;
import dev.banrules.report.language.Language;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** No name of a device or a product steers a spreadsheet, a terminal, a parser or a browser. */
class HostileNamesProperties {

  private static final Pattern FORMULA = Pattern.compile("[\\s\"]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

  private static final String[] HOSTILE = {
    "<script>alert(1)</script>",
    "</script>",
    "]]>",
    "<!--",
    "&amp;",
    "\" onload=\"x",
    "' onload='x",
    "=cmd|' /C calc'!A1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1+1",
    ";=1+1",
    ";\"=1",
    ",",
    "\"",
    "\r\n",
    "\t",
    "\u001B[2J",
    "\u009B2J",
    "\u202Egpj.exe",
    "\u2066",
    "\u0000",
    "\uFFFE",
    "\uD800",
    "\uDC00x",
    "微信",
    "\\u0041",
    "${x}",
    "{{x}}",
    "x".repeat(10_000)
  };

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
    return Arbitraries.oneOf(Arbitraries.of(HOSTILE), any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .filter(name -> !name.isEmpty());
  }

  private static String report(String format, String name) {
    return FleetSample.report(format, day("2023-12-06"), List.of(device(name)), List.of(name));
  }

  private static DeviceProfile device(String name) {
    String id = name.replaceAll("[\\x00-\\x1F\\x7F-\\x9F]", "");
    return DeviceProfile.builder()
        .id(id.isEmpty() ? "x" : id.substring(0, Math.min(id.length(), 256)))
        .formFactor(FormFactor.PHONE)
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
        .addSoftware(
            Software.builder()
                .name(name)
                .version(name)
                .publisher(name)
                .addIdentifiers(Identifier.parse("android:com.tencent.mm"))
                .build())
        .build();
  }

  @Property
  void noCellIsAFormula(@ForAll("names") String name) {
    List<List<String>> rows = rows(report("csv", name).substring(1));

    assertThat(rows).hasSize(3); // the header, the use of WeChat, and what could not be read
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(22));
    assertThat(rows)
        .allSatisfy(row -> assertThat(row).noneMatch(cell -> FORMULA.matcher(cell).matches()));
  }

  @Property
  void noCellIsAFormulaWhereSemicolonsEndCells(@ForAll("names") String name) {
    for (String cell : report("csv", name).substring(1).split("[;\r\n]")) {
      assertThat(FORMULA.matcher(cell).matches()).as(cell).isFalse();
    }
  }

  @Property
  void noNameIsMarkup(@ForAll("names") String name) throws Exception {
    Document document = parsed(report("junit", name));

    assertThat(names(document))
        .containsExactly("error", "failure", "testcase", "testsuite", "testsuites");
    assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
  }

  @Property(tries = 200)
  void noNameIsMarkupOfAPage(@ForAll("names") String name) throws Exception {
    Document document = page(name);

    assertThat(names(document)).isEqualTo(names(page("name")));
    assertThat(attributes(document)).isEqualTo(attributes(page("name")));
    assertThat(document.getElementsByTagName("bdi").getLength()).isEqualTo(1);
  }

  @Property(tries = 200)
  void noNameIsMarkupOfEvidence(@ForAll("names") String name) throws Exception {
    String page = evidence(true, name);
    String document = evidence(false, name);

    assertThat(names(parsed(withoutFiles(page))))
        .isEqualTo(names(parsed(withoutFiles(evidence(true, "name")))));
    assertThat(keys(document)).isEqualTo(keys(evidence(false, "name")));
    assertThat((page + document).chars().filter(c -> isControl((char) c)).toArray()).isEmpty();
  }

  private static String evidence(boolean page, String name) {
    return ActSample.evidence(page, Language.ENGLISH, List.of(device(name)), List.of(name));
  }

  /** The page as XML, without style and script, which are not a report's. */
  private static Document page(String name) throws Exception {
    return parsed(withoutFiles(report("html", name)));
  }

  private static String withoutFiles(String page) {
    return page.replaceFirst("<!DOCTYPE html>", "")
        .replaceFirst("(?s)<style>.*?</style>", "")
        .replaceFirst("(?s)<script>.*?</script>(?=</body></html>\\n$)", "");
  }

  private static Set<String> attributes(Document document) {
    Set<String> names = new TreeSet<>();
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      NamedNodeMap attributes = elements.item(i).getAttributes();
      for (int j = 0; j < attributes.getLength(); j++) {
        names.add(elements.item(i).getNodeName() + " " + attributes.item(j).getNodeName());
      }
    }
    return names;
  }

  @Property
  void noNameIsMoreThanAString(@ForAll("names") String name) {
    assertThat(keys(report("sarif", name))).isEqualTo(keys(report("sarif", "name")));
    assertThat(report("ocsf", name).lines()).hasSize(2); // the same
    assertThat(keys(report("ocsf", name))).isEqualTo(keys(report("ocsf", "name")));
  }

  @Property(tries = 500)
  void noControlReachesATerminal(@ForAll("names") String name, @ForAll("formats") String format) {
    assertThat(report(format, name).chars().filter(c -> isControl((char) c)).toArray()).isEmpty();
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of(Reports.installed().formats());
  }

  private static boolean isControl(char c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\r')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** A table as a spreadsheet reads it. */
  private static List<List<String>> rows(String table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < table.length() && table.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static Set<String> names(Document document) {
    Set<String> names = new TreeSet<>();
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      names.add(elements.item(i).getNodeName());
    }
    return names;
  }

  private static Set<String> keys(String json) {
    Set<String> keys = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          keys.add(parser.currentName());
        }
      }
    }
    return keys;
  }
}
