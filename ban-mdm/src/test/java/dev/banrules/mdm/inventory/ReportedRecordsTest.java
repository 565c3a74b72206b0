package dev.banrules.mdm.inventory;

import static dev.banrules.mdm.inventory.ReportedRecord.Kind.NOT_INSTALLED;
import static dev.banrules.mdm.inventory.ReportedRecord.Kind.NOT_SOFTWARE;
import static dev.banrules.mdm.inventory.ReportedRecord.Kind.SUPERSEDED;
import static dev.banrules.mdm.inventory.ReportedRecord.Kind.UNUSABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that are no software on the device are reported by position, kind and reason. */
class ReportedRecordsTest {

  static Stream<Arguments> single() {
    return Stream.of(
        report(
            "removed app",
            "{\"applicationReports\":[{\"packageName\":\"com.tencent.mm\",\"state\":\"REMOVED\"}]}",
            NOT_INSTALLED,
            "d: applicationReports[0]: `com.tencent.mm` is removed"),
        report(
            "report without a package",
            "{\"applicationReports\":[{\"state\":\"INSTALLED\"}]}",
            UNUSABLE,
            "d: applicationReports[0]: states no name, publisher or identifier"),
        report(
            "linker warning",
            "package:a.b\nWARNING: linker: libc.so has text relocations",
            UNUSABLE,
            "d: line 2: is no `package:` line with a package name"),
        report(
            "leftover package",
            """
            Packages:
              Package [a.b] (1):
                versionName=1
                User 0: ceDataInode=1 installed=false hidden=false
              Package [c.d] (2):
                User 10: installed=true hidden=false
            """,
            NOT_INSTALLED,
            "d: line 2: `a.b` is installed for no user of the device"),
        report(
            "factory copy",
            """
            Packages:
              Package [a.b] (1):
                versionName=2

            Hidden system packages:
              Package [a.b] (2):
                versionName=1
            """,
            SUPERSEDED,
            "d: line 6: `a.b` is the factory copy of an updated system application"),
        report(
            "failed download",
            plist(
                "<dict><key>Identifier</key><string>com.tencent.xin</string>"
                    + "<key>DownloadFailed</key><true/></dict>"),
            NOT_INSTALLED,
            "d: InstalledApplicationList[0]: `com.tencent.xin` is only a placeholder:"
                + " DownloadFailed"),
        report(
            "entry that is no dictionary",
            plist("<string>x</string>"),
            UNUSABLE,
            "d: InstalledApplicationList[0]: states no name, publisher or identifier"),
        report(
            "managed but removed by the user",
            "<plist version=\"1.0\"><dict><key>ManagedApplicationList</key><dict>"
                + "<key>a.b</key><dict><key>Status</key><string>ManagedButUninstalled</string></dict>"
                + "</dict></dict></plist>",
            NOT_INSTALLED,
            "d: ManagedApplicationList.a.b: `a.b` has the status ManagedButUninstalled"),
        report(
            "title without an installed version",
            "{\"software\":[{\"name\":\"WeChat\",\"source\":\"apps\",\"installed_versions\":null}]}",
            NOT_INSTALLED,
            "d: software[0]: `WeChat` is available, not installed"),
        report(
            "rows of another table",
            "[{\"codename\":\"\",\"pid\":\"1\"}]",
            NOT_SOFTWARE,
            "d: [0]: has the columns of no table of software"),
        report(
            "winget entry without an id",
            "{\"Sources\":[{\"Packages\":[{\"Version\":\"1\"}]}]}",
            UNUSABLE,
            "d: Sources[0].Packages[0]: has no PackageIdentifier"),
        report(
            "data in a bill",
            "{\"bomFormat\":\"CycloneDX\",\"components\":[{\"type\":\"data\",\"name\":\"x\"}]}",
            NOT_SOFTWARE,
            "d: components[0]: has the type `data`"),
        report(
            "patch tag",
            "<SoftwareIdentity tagId=\"t\" name=\"x\" patch=\"true\"/>",
            NOT_INSTALLED,
            "d: SoftwareIdentity: is a patch tag, no installed software"));
  }

  private static Arguments report(String what, String document, Kind kind, String message) {
    return Arguments.of(what, document, kind, message);
  }

  private static String plist(String element) {
    return "<plist version=\"1.0\"><dict><key>InstalledApplicationList</key><array>"
        + element
        + "</array></dict></plist>";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("single")
  void areReported(String what, String document, Kind kind, String message) {
    DeviceInventory device = Samples.read(Samples.text("d", document));

    assertThat(device.reported())
        .as(what)
        .singleElement()
        .satisfies(report -> assertThat(report.kind()).isEqualTo(kind))
        .hasToString(message);
  }

  @Test
  void partsOfWhatIsNoSoftwareAreKept() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "d",
                "{\"bomFormat\":\"CycloneDX\",\"components\":[{\"type\":\"data\",\"name\":\"x\","
                    + "\"components\":[{\"type\":\"library\",\"name\":\"y\"}]}]}"));

    assertThat(device.records()).isEqualTo(2);
    assertThat(device.profile().software())
        .singleElement()
        .satisfies(software -> assertThat(software.name()).contains("y"));
  }

  @Test
  void aValueThatIsNotUnderstoodIsNoted() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "d",
                "[{\"DisplayName\":\"x\",\"InstallDate\":\"03/04/2024\",\"Publisher\":{\"a\":1}}]"));

    assertThat(device.notes())
        .contains(
            "[0]: `Publisher` is not a text: not read",
            "[0]: `03/04/2024` is not a day that can be read: left unstated");
  }

  @Test
  void ofVeryManyNotesTheRestIsCounted() {
    DeviceCollector device = DeviceCollector.of("d");
    for (int i = 0; i < 150; i++) {
      device.note("note " + i);
    }

    assertThat(device.build().notes()).hasSize(101).endsWith("50 further notes are left out");
  }
}
