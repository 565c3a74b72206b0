package dev.banrules.mdm.control;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSString;
import com.dd.plist.XMLPropertyListParser;
import com.google.api.client.json.GenericJson;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.androidmanagement.v1.model.ApplicationPolicy;
import com.google.api.services.androidmanagement.v1.model.PersonalApplicationPolicy;
import com.google.api.services.androidmanagement.v1.model.Policy;
import com.google.common.io.Resources;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What parsers that are not ours make of the documents. */
class ReadBackTest {

  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static String text(String format) {
    return SampleControls.write(format).text();
  }

  @Test
  void googlesClientKnowsEveryKeyOfThePolicy() throws Exception {
    Policy policy = GsonFactory.getDefaultInstance().fromString(text("amapi"), Policy.class);
    assertNothingUnknown(policy);
    assertThat(policy.getPlayStoreMode()).isEqualTo("BLACKLIST");
    assertThat(policy.getApplications())
        .extracting(ApplicationPolicy::getPackageName)
        .containsExactly("com.kms.free", "com.tencent.mm");
    assertThat(policy.getApplications())
        .extracting(ApplicationPolicy::getInstallType)
        .containsOnly("BLOCKED");
    assertThat(policy.getPersonalUsagePolicies().getPersonalApplications())
        .extracting(PersonalApplicationPolicy::getPackageName)
        .containsExactly("com.kms.free", "com.tencent.mm");
    assertThat(policy.getShortSupportMessage().getDefaultMessage()).hasSizeLessThanOrEqualTo(200);
    assertThat(policy.getLongSupportMessage().getLocalizedMessages().get("fr"))
        .contains("WeChat sur les appareils", "servicedesk@example.ca");
  }

  private static void assertNothingUnknown(Object value) {
    if (value instanceof GenericJson json) {
      assertThat(json.getUnknownKeys()).as(json.getClass().getSimpleName()).isEmpty();
      json.values().forEach(ReadBackTest::assertNothingUnknown);
    } else if (value instanceof List<?> list) {
      list.forEach(ReadBackTest::assertNothingUnknown);
    }
  }

  @Test
  void aPropertyListParserReadsTheProfiles() throws Exception {
    NSDictionary profile = plist("apple-profile");
    assertThat(profile.get("PayloadType")).isEqualTo(new NSString("Configuration"));
    NSDictionary payload = payload(profile);
    assertThat(array(payload, "blockedAppBundleIDs").getArray())
        .extracting(Object::toString)
        .containsExactly("com.tencent.xin", "com.tencent.xinWeChat");

    NSDictionary santa = payload(plist("santa-profile"));
    assertThat(array(santa, "StaticRules").count()).isEqualTo(json("santa").get("rules").size());
  }

  private static NSDictionary payload(NSDictionary profile) {
    return (NSDictionary) array(profile, "PayloadContent").objectAtIndex(0);
  }

  private static NSArray array(NSDictionary dictionary, String key) {
    return (NSArray) requireNonNull(dictionary.get(key), key);
  }

  private static NSDictionary plist(String format) throws Exception {
    return (NSDictionary)
        XMLPropertyListParser.parse(text(format).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"amapi", "apple-declaration", "intune", "osquery", "chrome", "edge", "santa"})
  void aJsonParserFindsNoKeyTwice(String format) {
    assertThat(json(format).isObject()).isTrue();
  }

  private static JsonNode json(String format) {
    return STRICT.readTree(text(format));
  }

  @Test
  void aYamlParserReadsFleetsPolicies() {
    Object policies = new Load(LoadSettings.builder().build()).loadFromString(text("fleet"));
    assertThat((List<?>) policies)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            policy ->
                assertThat(policy)
                    .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                    .containsOnlyKeys("name", "description", "resolution", "platform", "query"));
  }

  @Test
  void appLockersPolicyIsValidAndAllowsEverythingElse() throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Resources.getResource("control/applocker.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(text("applocker"))));
    assertThat(text("applocker")).contains("Action=\"Allow\"", "ProductName=\"*\"");
  }

  /** The JDK's resolver reads the file of a property that counts when it starts. */
  @Test
  void aResolverFindsTheNamesOfTheHostsFile(@TempDir Path folder) throws Exception {
    Path hosts = Files.writeString(folder.resolve("hosts"), text("hosts"));
    Path program =
        Files.writeString(
            folder.resolve("Resolve.java"),
            """
            class Resolve {
              public static void main(String[] names) throws Exception {
                for (String name : names) {
                  for (var address : java.net.InetAddress.getAllByName(name)) {
                    System.out.println(name + " " + address.isAnyLocalAddress());
                  }
                }
              }
            }
            """);
    List<String> names =
        text("hosts")
            .lines()
            .filter(line -> line.startsWith("0.0.0.0 "))
            .map(line -> line.substring(8))
            .toList();
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Djdk.net.hosts.file=" + hosts,
                            program.toString()),
                        names.stream())
                    .toList())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(names).contains("kaspersky.example").doesNotContain("shared.example");
    assertThat(output.lines().distinct().sorted())
        .containsExactlyElementsOf(names.stream().map(name -> name + " true").sorted().toList());
  }

  @Test
  void eachRowOfTheTableHasTheSameColumns() {
    assertThat(Arrays.stream(text("csv").split("\r\n")).map(row -> row.split(",", -1).length))
        .allMatch(columns -> columns >= 7);
  }
}
