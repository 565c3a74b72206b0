package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InventoriesTest {

  private static final Inventories INVENTORIES = Inventories.installed();

  private static List<DeviceInventory> read(DeviceProfile facts, InventorySource... sources) {
    List<DeviceInventory> devices = new ArrayList<>();
    INVENTORIES.read(
        ImmutableList.copyOf(sources), Optional.empty(), Optional.of(facts), devices::add);
    return devices;
  }

  private static DeviceProfile.Builder facts() {
    return DeviceProfile.builder()
        .id("from-the-profile")
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
        .location(ImmutableSet.of(Jurisdiction.of("CA-ON")));
  }

  @Test
  void readersAreFoundAsServices() {
    assertThat(INVENTORIES.formats())
        .containsExactly(
            "android-dumpsys",
            "android-management",
            "android-packages",
            "apple-mdm",
            "cyclonedx",
            "fleet",
            "glpi",
            "headwind",
            "intune",
            "jamf",
            "osquery",
            "santa",
            "spdx",
            "swid",
            "system-profiler",
            "windows-uninstall",
            "winget");
    assertThat(INVENTORIES.reader("amapi").format()).isEqualTo("android-management");
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INVENTORIES.reader("osqery"))
        .withMessageStartingWith("`osqery` is not an inventory format: one of android-")
        .withMessageEndingWith(": did you mean `osquery`?");
  }

  @Test
  void aDocumentOfNoKnownFormatIsRefused() {
    assertThatThrownBy(() -> INVENTORIES.detect(Samples.text("x", "{\"format\":\"y\"}")))
        .isInstanceOf(UnreadableInventoryException.class)
        .hasMessageStartingWith("x: is of no known inventory format: name it, one of ");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    InventorySource source = InventorySource.of(Path.of("no", "such-file"));

    assertThatThrownBy(() -> INVENTORIES.detect(source))
        .isInstanceOf(UnreadableInventoryException.class)
        .hasMessageStartingWith("such-file: cannot be read: ");
  }

  @Test
  void partsOfOneDeviceArePutTogether() {
    DeviceInventory device =
        Samples.read(
            Samples.sample("osquery/os_version.json"),
            Samples.sample("osquery/deb_packages.json"),
            Samples.sample("osquery/system_info.json"));

    assertThat(device.profile().id()).isEqualTo("gov-laptop-0142");
    assertThat(device.profile().platform()).contains(Platform.LINUX);
    assertThat(device.profile().software()).hasSize(51);
    assertThat(device.coverage()).isEqualTo(Coverage.LISTED);
    assertThat(device.records()).isEqualTo(53);
  }

  @Test
  void anAppleDevicesAnswersMeetByItsIdentifier() {
    List<DeviceInventory> devices =
        Samples.readAll(
            Samples.sample("apple-mdm/apple-example2-ios-device-information.plist"),
            Samples.sample("apple-mdm/apple-example2-ios-installed-list.plist"),
            Samples.sample("apple-mdm/apple-example4-macos-installed-list.plist"));

    assertThat(devices).hasSize(2);
    assertThat(devices.get(0).profile().formFactor()).contains(FormFactor.PHONE);
    assertThat(devices.get(0).profile().software()).hasSize(1);
    assertThat(devices.get(1).profile().formFactor()).isEmpty();
  }

  @Test
  void aPartThatNamesNoneOfSeveralDevicesIsOneMore() {
    List<DeviceInventory> devices =
        Samples.readAll(
            Samples.sample("jamf/classic_mobile_device.json"),
            Samples.sample("authored/headwind-deviceinfo.json"),
            Samples.sample("authored/osquery-apps.json"));

    assertThat(devices).hasSize(3);
    assertThat(devices.get(2).profile().id()).isEqualTo("osquery-apps.json");
    assertThat(devices.get(2).notes())
        .contains("names no device, and several are named beside it: taken as one more");
  }

  @Test
  void aProfileGivesWhatTheInventoryLacks() {
    DeviceProfile profile =
        read(
                facts().formFactor(FormFactor.PHONE).build(),
                Samples.sample("authored/pm-list-packages-f-i.txt"))
            .get(0)
            .profile();

    assertThat(profile.id()).isEqualTo("from-the-profile");
    assertThat(profile.platform()).contains(Platform.ANDROID);
    assertThat(profile.formFactor()).contains(FormFactor.PHONE);
    assertThat(profile.owner()).isEqualTo(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")));
    assertThat(profile.location()).contains(ImmutableSet.of(Jurisdiction.of("CA-ON")));
    assertThat(profile.software()).hasSize(4);
  }

  @Test
  void whatTheInventoryStatesStandsAndTheDifferenceIsNoted() {
    DeviceInventory device =
        read(
                facts().platform(Platform.WINDOWS).build(),
                Samples.sample("jamf/classic_mobile_device.json"))
            .get(0);

    assertThat(device.profile().id()).isEqualTo("0000001-0000000000000001");
    assertThat(device.profile().platform()).contains(Platform.IPADOS);
    assertThat(device.profile().owner().kind()).contains(OwnerKind.GOVERNMENT);
    assertThat(device.notes())
        .contains(
            "platform: the inventory states `ipados`, the profile `windows`: the inventory's is"
                + " taken");
  }

  @Test
  void anOrganisationsDeviceThatTheProfileCallsPersonalHasAnOwnerOfUnknownKind() {
    DeviceProfile personal =
        DeviceProfile.builder()
            .id("x")
            .owner(Owner.of(OwnerKind.PERSONAL, Jurisdiction.of("CA")))
            .build();

    DeviceInventory device =
        read(personal, Samples.sample("authored/amapi-device-company-wechat.json")).get(0);

    assertThat(device.profile().owner().kind()).isEmpty();
    assertThat(device.notes())
        .contains(
            "owner.kind: the inventory states an organisation's device, the profile `personal`:"
                + " taken as unknown, correct one of them");
  }

  @Test
  void aProfilesSoftwareIsAdded() {
    DeviceProfile more = facts().addSoftware(Software.builder().name("More").build()).build();

    DeviceInventory device = read(more, Samples.sample("authored/osquery-apps.json")).get(0);

    assertThat(device.profile().software()).hasSize(3);
    assertThat(device.records()).isEqualTo(3);
  }

  @Test
  void aPageOfDevicesIsHandedOverOneByOne() {
    InventorySource page =
        Samples.text(
            "page",
            "{\"devices\":[{\"name\":\"a\",\"managementMode\":\"DEVICE_OWNER\"},"
                + "{\"name\":\"b\",\"managementMode\":\"DEVICE_OWNER\"}, 7");
    List<String> seen = new ArrayList<>();

    assertThatThrownBy(
            () ->
                INVENTORIES.read(ImmutableList.of(page), device -> seen.add(device.profile().id())))
        .isInstanceOf(UnreadableInventoryException.class);
    assertThat(seen).containsExactly("a", "b");
  }

  @Test
  void longRowsAreReadAsAStream() {
    int rows = 100_000;
    String row = "{\"name\":\"p\",\"version\":\"1\",\"maintainer\":\"m\",\"section\":\"x\"}";
    ByteSource bytes =
        new ByteSource() {
          @Override
          public InputStream openStream() throws IOException {
            return new SequenceInputStream(
                Collections.enumeration(
                    List.of(
                        ByteSource.wrap("[".getBytes(StandardCharsets.UTF_8)).openStream(),
                        ByteSource.concat(
                                Collections.nCopies(
                                    rows - 1,
                                    ByteSource.wrap((row + ",").getBytes(StandardCharsets.UTF_8))))
                            .openStream(),
                        ByteSource.wrap((row + "]").getBytes(StandardCharsets.UTF_8))
                            .openStream())));
          }
        };

    assertThat(Samples.read(InventorySource.of("rows", bytes)).profile().software()).hasSize(rows);
  }

  @Test
  void powershellsUtf16IsRead() {
    InventorySource source =
        InventorySource.of(
            "utf16",
            ByteSource.wrap("\uFEFF{\"DisplayName\":\"微信\"}".getBytes(StandardCharsets.UTF_16LE)));

    assertThat(Samples.read(source).profile().software().get(0).name()).contains("微信");
  }

  @Test
  void aRegistryFileIsRead() {
    String file =
        "\uFEFFWindows Registry Editor Version 5.00\r\n\r\n"
            + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall]\r\n\r\n"
            + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\WeChat]"
            + "\r\n\"DisplayName\"=\"WeChat \\\"x\\\"\"\r\n\"DisplayVersion\"=hex(2):33,00,2e,\\\r\n"
            + "  00,39,00,00,00\r\n\"EstimatedSize\"=dword:00000001\r\n"
            + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\KB1]\r\n";
    InventorySource source =
        InventorySource.of("reg", ByteSource.wrap(file.getBytes(StandardCharsets.UTF_16LE)));

    DeviceInventory device = Samples.read(source);

    assertThat(device.profile().software())
        .extracting(Samples::line)
        .containsExactly("WeChat \"x\" | - | 3.9 | [windows-product:WeChat]");
    assertThat(device.reported())
        .singleElement()
        .hasToString("reg: line 10: the key `KB1` has no DisplayName");
  }
}
