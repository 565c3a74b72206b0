package dev.banrules.mdm.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Software;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which inventories list all software of a device, and what they list. */
class CoverageTest {

  private static final String OBOM =
      "\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"metadata\":{\"component\":{\"type\":\"device\",\"name\":\"d\"}}";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fleet | {`uuid`:`u`,`platform`:`darwin`,`software`:[{`name`:`A`}]} | complete | A",
        "fleet | {`software`:[{`name`:`A`}],`meta`:{`has_next_results`:true,`has_previous_results`:false}} | partial | A",
        "fleet | {`software`:[{`name`:`A`}],`meta`:{`has_next_results`:false,`has_previous_results`:true}} | partial | A",
        "osquery | [{`bundle_identifier`:`a.b`,`bundle_short_version`:`1`,`name`:`A.app`,`path`:`/A.app`}] | complete | A",
        "osquery | [{`name`:`p`,`version`:`1`,`summary`:`s`,`path`:`/x`}] | partial | p",
        "cyclonedx | {OBOM,`components`:[{`type`:`library`,`name`:`l`}]} | complete | l",
        "cyclonedx | {OBOM,`components`:[{`type`:`library`,`name`:`l`}],`compositions`:[{`aggregate`:`complete`}]} | complete | l",
        "cyclonedx | {OBOM,`components`:[{`type`:`library`,`name`:`l`}],`compositions`:[{`aggregate`:`incomplete`}]} | partial | l",
        "cyclonedx | {OBOM,`components`:[{`type`:`application`,`name`:`kept`,`properties`:[{`name`:`cdx:osquery:category`,`value`:`deb_packages`},{`name`:`status`,`value`:`install ok installed`}]},{`type`:`application`,`name`:`gone`,`properties`:[{`name`:`cdx:osquery:category`,`value`:`deb_packages`},{`name`:`status`,`value`:`deinstall ok config-files`}]}]} | complete | kept",
        "spdx | {`spdxVersion`:`SPDX-2.3`,`documentDescribes`:[`SPDXRef-a`,`SPDXRef-b`],`packages`:[{`SPDXID`:`SPDXRef-a`,`name`:`a`},{`SPDXID`:`SPDXRef-b`,`name`:`b`}]} | partial | a b"
      })
  void isAsTheDocumentSays(String format, String content, String coverage, String names) {
    String document = content.replace("OBOM", OBOM).replace('`', '"');
    DeviceInventory device = read(format, document);

    assertThat(device.profile().coverage().name()).isEqualToIgnoringCase(coverage);
    assertThat(
            device.profile().software().stream()
                .flatMap(software -> software.name().stream())
                .collect(Collectors.joining(" ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"complete, complete", "incomplete_first_party_only, partial", "unknown, partial"})
  void aBillInXmlSaysSoToo(String aggregate, String coverage) {
    DeviceInventory device =
        read(
            "cyclonedx",
            "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\"><metadata>"
                + "<component type=\"device\"><name>d</name></component></metadata><components>"
                + "<component type=\"library\"><authors><author><name>Tencent</name></author>"
                + "</authors><name>l</name></component></components><compositions><composition>"
                + "<aggregate>"
                + aggregate
                + "</aggregate></composition></compositions></bom>");

    assertThat(device.profile().coverage().name()).isEqualToIgnoringCase(coverage);
    assertThat(device.profile().software().get(0).publisher()).contains("Tencent");
  }

  /** Apple's device management schema, application.managed.list. */
  @ParameterizedTest
  @CsvSource({
    "Managed, 1",
    "ManagementRejected, 1",
    "UpdateRejected, 1",
    "PromptingForManagement, 1",
    "ValidatingUpdate, 1",
    "Rejected, 0",
    "Prompting, 0",
    "Failed, 0"
  })
  void appleTellsWhatIsInstalled(String status, int installed) {
    List<Software> software =
        read(
                "apple-mdm",
                "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>Status</key>"
                    + "<string>Acknowledged</string><key>ManagedApplicationList</key><dict>"
                    + "<key>com.tencent.xin</key><dict><key>Status</key><string>"
                    + status
                    + "</string></dict></dict></dict></plist>")
            .profile()
            .software();

    assertThat(software).hasSize(installed);
  }

  @ParameterizedTest
  @CsvSource({"android, complete", "com.example.x, partial"})
  void dumpsysOfOnePackageIsNotTheDevice(String name, String coverage) {
    DeviceInventory device =
        read("android-dumpsys", "Packages:\n  Package [" + name + "] (1a2b3c):\n    userId=1\n");

    assertThat(device.profile().coverage().name()).isEqualToIgnoringCase(coverage);
  }

  private static DeviceInventory read(String format, String content) {
    return Inventories.installed()
        .withFormat(format)
        .read(ImmutableList.of(InventorySource.of("f", content.getBytes(UTF_8))))
        .get(0);
  }
}
