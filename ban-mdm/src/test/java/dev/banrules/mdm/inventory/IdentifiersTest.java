package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.PropertyListParser;
import dev.banrules.model.device.Software;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format's software bears the identifiers that the format states, under their schemes. */
class IdentifiersTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "authored/amapi-device-company-wechat.json; 1; WeChat | - | 8.0.63 | [android:com.tencent.mm,"
            + " sha256:abababababababababababababababababababababababababababababababab,"
            + " signer:cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd]",
        "authored/pm-list-packages-f-i.txt; 2; - | - | - | [android:com.tencent.mm]",
        "android/pm-list-packages-show-versioncode.txt; 2; - | - | - | [android:com.android.chrome]",
        "android/dumpsys-package-one.txt; 0; - | - | 1.0 | [android:com.example.testapp.first]",
        "authored/headwind-deviceinfo.json; 1; WeChat | - | 8.0.63 | [android:com.tencent.mm]",
        "authored/ios-installed-list-wechat.plist; 1; 微信 | - | 8.0.54 | [apple:com.tencent.xin]",
        "authored/osquery-apps.json; 0; WeChat | - | 4.1.0 | [apple:com.tencent.xinWeChat]",
        "authored/fleet-host-software.json; 0;"
            + " WeChat | - | 4.1.0 | [apple:com.tencent.xinWeChat, apple-team:5A4RE8SF68]",
        "authored/jamfpro-computers-inventory-v3.json; 0;"
            + " WeChat | - | 4.1.0 | [apple:com.tencent.xinWeChat]",
        "jamf/classic_mobile_device.json; 2; Excel | - | 2.63.2 | [apple:com.microsoft.Office.Excel]",
        "authored/system-profiler-apps.json; 1; WeChat | - | 4.1.0 | []",
        "authored/graph-manageddevice-expand-detectedapps.json; 1; WeChat |"
            + " Tencent Technology (Shenzhen) Company Limited | 3.9.12.51 | []",
        "authored/windows-uninstall-powershell.json; 1; WeChat |"
            + " Tencent Technology (Shenzhen) Company Limited | 3.9.12.51 |"
            + " [windows-product:WeChat]",
        "authored/winget-export.json; 1; - | - | 3.9.12.51 | [winget:Tencent.WeChat]",
        "osquery/osqueryd.snapshots.log; 49; wechat | Tencent | 4.0.1.11 | [deb:wechat]",
        "glpi/phone_1.json; 1; Boutique Amazon | - | 18.21.2.100 |"
            + " [android:com.amazon.mShop.android.shopping]",
        "glpi/computer_1.json; 0; gitg | Fedora Project | 3.32.1-1.fc31 | [rpm:gitg]",
        "glpi/fusioninventory-debian-clean.xml; 1; apt | Debian | 3.0.3 | [deb:apt]",
        "cyclonedx/trivy-debian-clean.cdx.json; 2; apt | APT Development Team | 3.0.3 |"
            + " [purl:pkg:deb/debian/apt@3.0.3?arch=amd64&distro=debian-13.6,"
            + " purl:pkg:deb/debian/apt, deb:apt]",
        "spdx/trivy-debian-clean.spdx.json; 1; apt | APT Development Team | 3.0.3 |"
            + " [purl:pkg:deb/debian/apt@3.0.3?arch=amd64&distro=debian-13.6,"
            + " purl:pkg:deb/debian/apt, deb:apt]",
        "swid/roadrunner-bundle.swidtag.xml; 0; Roadrunner software bundle | ACME Ltd | 1.0.0 |"
            + " [domain:acme.example]",
        "swid/roadrunner-bundle.coswid.json; 0; Roadrunner software bundle | ACME Ltd | 1.0.0 |"
            + " [domain:acme.example]",
        "santa/santa_event_allow_unknown_payload.json; 0; SwitchBoard | Adobe Systems, Inc. |"
            + " SBSV 3.0.1.2 | [apple:com.adobe.switchboard-3.0, apple-team:JQ525L2MZD,"
            + " signer:ee8a210b8516be499b98367e13f40f2a378c601bafd975f4fc02682ae818d2e1,"
            + " sha256:40814645ca000f81c6f196510459c37fbe4f741aef29dc4c536726a4bf259002]",
      })
  void areThoseStated(String file, int position, String line) {
    assertThat(Samples.line(software(file, position))).isEqualTo(line);
  }

  private static Software software(String file, int position) {
    return Samples.read(Samples.sample(file)).profile().software().get(position);
  }

  @ParameterizedTest(name = "{1} on {0}")
  @CsvSource({
    "iOS, com.tencent.xin, [apple:com.tencent.xin]",
    "macOS, ru.keepcoder.Telegram, [apple:ru.keepcoder.Telegram]",
    "Android, com.tencent.mm, [android:com.tencent.mm]",
    "Windows, Microsoft.Copilot_8wekyb3d8bbwe, [windows-pfn:Microsoft.Copilot_8wekyb3d8bbwe]",
    "iOS, WeChat, []",
    "Windows, Node.js, []",
    "Windows, asp.net, []",
    "Windows, Setup_1, []",
  })
  void whatIntuneGivesForANameIsTriedAsAnIdentifier(
      String system, String name, String identifiers) {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "d",
                "{\"operatingSystem\":\"%s\",\"detectedApps\":[{\"displayName\":\"%s\"}]}"
                    .formatted(system, name)));

    Software software = device.profile().software().get(0);
    assertThat(software.name()).contains(name);
    assertThat(software.identifiers()).hasToString(identifiers);
  }

  @Test
  void aDevelopersCertificateInOsqueryNamesPublisherAndTeam() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "d",
                "[{\"bundle_identifier\":\"a.b\",\"bundle_name\":\"B\",\"authority\":"
                    + "\"Developer ID Application: Acme (Cars) Ltd. (A1B2C3D4E5)\"}]"));

    assertThat(Samples.line(device.profile().software().get(0)))
        .isEqualTo(
            "B | Acme (Cars) Ltd. | - | [apple:a.b, signer:Developer ID Application: Acme (Cars)"
                + " Ltd. (A1B2C3D4E5), apple-team:A1B2C3D4E5]");
  }

  @Test
  void datesAreThoseStated() {
    Software archiver = software("authored/windows-uninstall-powershell.json", 0);
    Software test = software("android/dumpsys-package-one.txt", 0);

    assertThat(archiver.installedAt()).contains(LocalDate.parse("2025-01-14"));
    assertThat(archiver.lastUpdate().isNotStated()).isTrue();
    assertThat(test.installedAt()).contains(LocalDate.parse("2016-11-03"));
    assertThat(test.lastUpdate().isNever()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apple-mdm/apple-example2-ios-device-information.plist",
        "apple-mdm/apple-example4-macos-installed-list.plist",
        "authored/ios-installed-list-wechat.plist"
      })
  void aBinaryPlistReadsAsItsXml(String file) throws Exception {
    InventorySource xml = Samples.sample(file);
    byte[] binary;
    try (InputStream in = xml.open()) {
      binary = BinaryPropertyListWriter.writeToArray(PropertyListParser.parse(in));
    }

    assertThat(Samples.read(InventorySource.of(xml.name(), binary)).profile())
        .isEqualTo(Samples.read(xml).profile());
  }

  @Test
  void theXmlOfABillReadsAsItsJson() {
    assertThat(software("cyclonedx/cern-lhc-vdm-editor.bom.xml", 0))
        .isEqualTo(software("cyclonedx/cern-lhc-vdm-editor.bom.json", 0));
  }

  @Test
  void aBillOfOnePieceOfSoftwareEmbedsItsComponents() {
    Software editor = software("cyclonedx/cern-lhc-vdm-editor.bom.json", 0);

    assertThat(editor.name()).contains("lhc-vdm-editor");
    assertThat(editor.components()).hasSize(43);
  }

  @Test
  void aSignersSha256IsWrittenInHexadecimal() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "d",
                "{\"applicationReports\":[{\"packageName\":\"a.b\",\"signingKeyCerts\":"
                    + "[{\"signingKeyCertFingerprintSha256\":\"q6urqw==\"}]}]}"));

    assertThat(device.profile().software().get(0).identifiers().toString())
        .isEqualTo("[android:a.b, signer:abababab]");
  }
}
