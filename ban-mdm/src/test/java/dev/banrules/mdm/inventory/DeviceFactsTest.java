package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document states about a device becomes facts; what it does not state stays unknown. */
class DeviceFactsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "apple-mdm/apple-example2-ios-device-information.plist, IOS, PHONE, -, NONE",
    "apple-mdm/apple-example4-macos-installed-list.plist, -, -, -, COMPLETE",
    "authored/amapi-device-company-wechat.json, ANDROID, -, ORGANISATION, COMPLETE",
    "authored/graph-manageddevice-expand-detectedapps.json, WINDOWS, -, ORGANISATION, COMPLETE",
    "authored/headwind-deviceinfo.json, ANDROID, -, -, PARTIAL",
    "authored/jamfpro-computers-inventory-v3.json, MACOS, LAPTOP, -, COMPLETE",
    "authored/osquery-apps.json, MACOS, -, -, COMPLETE",
    "authored/winget-export.json, WINDOWS, -, -, PARTIAL",
    "cyclonedx/cern-lhc-vdm-editor.bom.json, -, -, -, PARTIAL",
    "cyclonedx/cdxgen-obom-debian-subset.cdx.json, LINUX, -, -, COMPLETE",
    "cyclonedx/trivy-debian-clean.cdx.json, -, -, -, COMPLETE",
    "glpi/android12-13.xml, ANDROID, -, -, COMPLETE",
    "glpi/computer_1.json, LINUX, LAPTOP, -, COMPLETE",
    "glpi/computer_1_partial_softs.json, LINUX, LAPTOP, -, PARTIAL",
    "glpi/fusion-mac-3.xml, MACOS, DESKTOP, -, COMPLETE",
    "glpi/phone_1.json, ANDROID, PHONE, -, COMPLETE",
    "jamf/classic_mobile_device.json, IPADOS, TABLET, ORGANISATION, COMPLETE",
    "osquery/os_version.json, LINUX, -, -, NONE",
    "osquery/osqueryd.snapshots.log, LINUX, -, -, COMPLETE",
    "osquery/system_info.json, -, -, -, NONE",
  })
  void areThoseStated(
      String file, String platform, String formFactor, String ownership, Coverage listing) {
    DeviceInventory device = Samples.read(Samples.sample(file));

    assertThat(word(device.profile().platform())).isEqualTo(platform);
    assertThat(word(device.profile().formFactor())).isEqualTo(formFactor);
    assertThat(word(device.ownership())).isEqualTo(ownership);
    assertThat(device.profile().coverage()).isEqualTo(listing);
  }

  private static String word(Optional<? extends Enum<?>> fact) {
    return fact.map(Enum::name).orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "authored/amapi-device-company-wechat.json",
    "authored/headwind-deviceinfo.json",
    "apple-mdm/apple-example2-ios-device-information.plist",
    "glpi/phone_1.json",
    "osquery/osqueryd.snapshots.log"
  })
  void neverSayWhereTheDeviceIsOrWhichGovernmentOwnsIt(String file) {
    DeviceProfile profile = Samples.read(Samples.sample(file)).profile();

    assertThat(profile.location()).isEmpty();
    assertThat(profile.owner().affiliation()).isEmpty();
    assertThat(profile.owner().kind()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"managementMode\":\"PROFILE_OWNER\",\"ownership\":\"PERSONALLY_OWNED\"}'",
    "'{\"managedDeviceOwnerType\":\"personal\",\"operatingSystem\":\"iOS\"}'",
    "'{\"mobile_device\":{\"general\":{\"device_ownership_level\":\"Personal Device Profile\"}}}'",
    "'{\"host\":{\"hardware_serial\":\"x\",\"mdm\":{\"enrollment_status\":\"On (personal)\"}}}'",
  })
  void aPersonalOwnerIsAFact(String document) {
    DeviceInventory device = Samples.read(Samples.text("d", document));

    assertThat(device.profile().owner().kind()).contains(OwnerKind.PERSONAL);
  }

  @Test
  void decorationsAreShownAndNotBelieved() {
    assertThat(Samples.read(Samples.sample("osquery/osqueryd.snapshots.log")).notes())
        .contains("the decoration ownership is `corporate`: free text, not read as a fact");
  }

  @Test
  void aWorkProfileAloneIsAPartialList() {
    DeviceInventory device =
        Samples.read(
            Samples.text("d", "{\"managementMode\":\"PROFILE_OWNER\",\"applicationReports\":[]}"));

    assertThat(device.profile().coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void anApplicationListThatIsMissingIsNotAnEmptyOne() {
    assertThat(
            Samples.read(Samples.text("d", "{\"managementMode\":\"DEVICE_OWNER\"}"))
                .profile()
                .coverage())
        .isEqualTo(Coverage.NONE);
    assertThat(
            Samples.read(
                    Samples.text(
                        "d", "{\"managementMode\":\"DEVICE_OWNER\",\"applicationReports\":[]}"))
                .profile()
                .coverage())
        .isEqualTo(Coverage.COMPLETE);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "cyclonedx; {\"bomFormat\":\"CycloneDX\",\"metadata\":{}}; NONE",
        "osquery; [{\"pid\":\"1\",\"path\":\"/bin/sh\"}]; NONE",
        "android-packages; no list of packages; PARTIAL",
        "intune; {\"id\":\"i\",\"detectedApps\":[{\"sizeInByte\":1}]}; PARTIAL",
        "intune; {\"id\":\"i\",\"detectedApps\":[{\"sizeInByte\":1},{\"displayName\":\"A\"}]}; COMPLETE",
        "winget; [{\"name\":\"A\"}]; PARTIAL"
      })
  void nothingThatCanBeUsedIsNoCompleteList(String format, String document, Coverage coverage) {
    InventorySource source = Samples.text("d", document);

    assertThat(Samples.readAs(format, source).profile().coverage()).isEqualTo(coverage);
  }

  @Test
  void anAnswerOfNotNowHasNoList() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "d",
                "<plist version=\"1.0\"><dict><key>Status</key><string>NotNow</string>"
                    + "<key>UDID</key><string>x</string></dict></plist>"));

    assertThat(device.profile().coverage()).isEqualTo(Coverage.NONE);
    assertThat(device.notes())
        .containsExactly("the device answered `NotNow`: ask it again for its list");
  }
}
