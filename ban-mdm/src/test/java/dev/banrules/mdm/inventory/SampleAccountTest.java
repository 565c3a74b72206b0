package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.Software;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sample is told from its content and read without loss: records in = software out + records
 * reported. Records in are counted here by a pattern that each of the document's records has once.
 */
class SampleAccountTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "android/dumpsys-package-one.txt, android-dumpsys, 1, 1, 0, Package \\[",
    "android/pm-list-packages-show-versioncode.txt, android-packages, 3, 3, 0, package:",
    "apple-mdm/apple-example2-ios-device-information.plist, apple-mdm, 0, 0, 0, <key>Identifier</key>",
    "apple-mdm/apple-example2-ios-installed-list.plist, apple-mdm, 1, 1, 0, <key>Identifier</key>",
    "apple-mdm/apple-example4-macos-installed-list.plist, apple-mdm, 5, 5, 0, <key>Identifier</key>",
    "authored/amapi-device-company-wechat.json, android-management, 3, 3, 0, \"packageName\"",
    "authored/fleet-host-software.json, fleet, 2, 2, 0, \"bundle_identifier\"",
    "authored/graph-manageddevice-expand-detectedapps.json, intune, 3, 3, 0, \"displayName\"",
    "authored/headwind-deviceinfo.json, headwind, 2, 2, 0, \"pkg\"",
    "authored/ios-installed-list-wechat.plist, apple-mdm, 3, 3, 0, <key>Identifier</key>",
    "authored/jamfpro-computers-inventory-v3.json, jamf, 1, 1, 0, \"bundleId\"",
    "authored/osquery-apps.json, osquery, 2, 2, 0, \"bundle_executable\"",
    "authored/pm-list-packages-f-i.txt, android-packages, 4, 4, 0, package:",
    "authored/system-profiler-apps.json, system-profiler, 2, 2, 0, \"_name\"",
    "authored/windows-uninstall-powershell.json, windows-uninstall, 3, 2, 1, \"PSChildName\"",
    "authored/winget-export.json, winget, 3, 3, 0, \"PackageIdentifier\"",
    "cyclonedx/cdxgen-obom-debian-subset.cdx.json, cyclonedx, 47, 41, 6, \"bom-ref\": \"(?!pkg:npm/@cyclonedx)",
    "cyclonedx/cern-lhc-vdm-editor.bom.json, cyclonedx, 44, 44, 0, \"bom-ref\"",
    "cyclonedx/cern-lhc-vdm-editor.bom.xml, cyclonedx, 44, 44, 0, <component\\b",
    "cyclonedx/trivy-debian-clean.cdx.json, cyclonedx, 53, 52, 1, \"bom-ref\"",
    "glpi/android12-13.xml, glpi, 1, 1, 0, <SOFTWARES>",
    "glpi/computer_1.json, glpi, 6, 6, 0, \"from\"",
    "glpi/computer_1_partial_softs.json, glpi, 6, 6, 0, \"from\"",
    "glpi/fusion-mac-3.xml, glpi, 40, 40, 0, <SOFTWARES>",
    "glpi/fusioninventory-debian-clean.xml, glpi, 51, 51, 0, <SOFTWARES>",
    "glpi/phone_1.json, glpi, 3, 3, 0, \"comments\"",
    "jamf/classic_mobile_device.json, jamf, 4, 4, 0, \"application_name\"",
    "osquery/deb_packages.json, osquery, 51, 51, 0, \"name\"",
    "osquery/os_version.json, osquery, 1, 0, 1, \"name\"",
    "osquery/osqueryd.results.batch.log, osquery, 55, 52, 3, \"arch\"",
    "osquery/osqueryd.snapshots.log, osquery, 108, 52, 56, \"arch\"",
    "osquery/system_info.json, osquery, 1, 0, 1, \"uuid\"",
    "santa/santa_event_allow_unknown_payload.json, santa, 1, 1, 0, \"file_sha256\"",
    "spdx/trivy-debian-clean.spdx.json, spdx, 53, 52, 1, \"SPDXID\": \"SPDXRef-(?!DOCUMENT)",
    "swid/roadrunner-bundle.coswid.json, swid, 1, 1, 0, \"tag-id\"",
    "swid/roadrunner-bundle.swidtag.xml, swid, 1, 1, 0, <SoftwareIdentity",
    "winget/leocolomb-winget.json, winget, 12, 12, 0, \"PackageIdentifier\""
  })
  void readsWithoutLoss(
      String file, String format, int records, int software, int reported, Pattern record)
      throws IOException {
    InventorySource source = Samples.sample(file);

    List<DeviceInventory> devices = Samples.readAll(source);

    assertThat(Inventories.installed().detect(source).format()).isEqualTo(format);
    assertThat(found(record, source)).as("records in the document").isEqualTo(records);
    assertThat(devices.stream().mapToInt(device -> count(device.profile().software())).sum())
        .as("software")
        .isEqualTo(software);
    assertThat(
            devices.stream()
                .flatMap(device -> device.reported().stream())
                .mapToInt(ReportedRecord::records)
                .sum())
        .as("reported")
        .isEqualTo(reported);
    assertThat(software + reported).isEqualTo(records);
    assertThat(devices.stream().mapToInt(DeviceInventory::records).sum()).isEqualTo(records);
  }

  private static long found(Pattern record, InventorySource source) throws IOException {
    try (InputStream in = source.open()) {
      return record
          .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .count();
    }
  }

  private static int count(List<Software> software) {
    return software.stream().mapToInt(each -> 1 + count(each.components())).sum();
  }
}
