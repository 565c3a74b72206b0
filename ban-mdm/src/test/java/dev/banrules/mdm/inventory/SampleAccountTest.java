package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sample is told from its content and read without loss: records in = software out + records
 * reported.
 */
class SampleAccountTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "android/dumpsys-package-one.txt, android-dumpsys, 1, 1, 0",
    "android/pm-list-packages-show-versioncode.txt, android-packages, 3, 3, 0",
    "apple-mdm/apple-example2-ios-device-information.plist, apple-mdm, 0, 0, 0",
    "apple-mdm/apple-example2-ios-installed-list.plist, apple-mdm, 1, 1, 0",
    "apple-mdm/apple-example4-macos-installed-list.plist, apple-mdm, 5, 5, 0",
    "authored/amapi-device-company-wechat.json, android-management, 3, 3, 0",
    "authored/fleet-host-software.json, fleet, 2, 2, 0",
    "authored/graph-manageddevice-expand-detectedapps.json, intune, 3, 3, 0",
    "authored/headwind-deviceinfo.json, headwind, 2, 2, 0",
    "authored/ios-installed-list-wechat.plist, apple-mdm, 3, 3, 0",
    "authored/jamfpro-computers-inventory-v3.json, jamf, 1, 1, 0",
    "authored/osquery-apps.json, osquery, 2, 2, 0",
    "authored/pm-list-packages-f-i.txt, android-packages, 4, 4, 0",
    "authored/system-profiler-apps.json, system-profiler, 2, 2, 0",
    "authored/windows-uninstall-powershell.json, windows-uninstall, 3, 2, 1",
    "authored/winget-export.json, winget, 3, 3, 0",
    "cyclonedx/cdxgen-obom-debian-subset.cdx.json, cyclonedx, 47, 41, 6",
    "cyclonedx/cern-lhc-vdm-editor.bom.json, cyclonedx, 44, 44, 0",
    "cyclonedx/cern-lhc-vdm-editor.bom.xml, cyclonedx, 44, 44, 0",
    "cyclonedx/trivy-debian-clean.cdx.json, cyclonedx, 53, 52, 1",
    "glpi/android12-13.xml, glpi, 1, 1, 0",
    "glpi/computer_1.json, glpi, 6, 6, 0",
    "glpi/computer_1_partial_softs.json, glpi, 6, 6, 0",
    "glpi/fusion-mac-3.xml, glpi, 40, 40, 0",
    "glpi/fusioninventory-debian-clean.xml, glpi, 51, 51, 0",
    "glpi/phone_1.json, glpi, 3, 3, 0",
    "jamf/classic_mobile_device.json, jamf, 4, 4, 0",
    "osquery/deb_packages.json, osquery, 51, 51, 0",
    "osquery/os_version.json, osquery, 1, 0, 1",
    "osquery/osqueryd.results.batch.log, osquery, 55, 52, 3",
    "osquery/osqueryd.snapshots.log, osquery, 108, 52, 56",
    "osquery/system_info.json, osquery, 1, 0, 1",
    "santa/santa_event_allow_unknown_payload.json, santa, 1, 1, 0",
    "spdx/trivy-debian-clean.spdx.json, spdx, 53, 52, 1",
    "swid/roadrunner-bundle.coswid.json, swid, 1, 1, 0",
    "swid/roadrunner-bundle.swidtag.xml, swid, 1, 1, 0",
    "winget/leocolomb-winget.json, winget, 12, 12, 0"
  })
  void readsWithoutLoss(String file, String format, int records, int software, int reported) {
    InventorySource source = Samples.sample(file);

    List<DeviceInventory> devices = Samples.readAll(source);

    int in = devices.stream().mapToInt(DeviceInventory::records).sum();
    int out =
        devices.stream()
            .mapToInt(device -> DeviceInventory.softwareIn(device.profile().software()))
            .sum();
    int told =
        devices.stream()
            .flatMap(device -> device.reported().stream())
            .mapToInt(ReportedRecord::records)
            .sum();
    String account =
        String.join(
            ",",
            Inventories.installed().detect(source).format(),
            Integer.toString(in),
            Integer.toString(out),
            Integer.toString(told));
    assertThat(account)
        .isEqualTo(String.join(",", format, "" + records, "" + software, "" + reported));
  }
}
