package dev.banrules.mdm.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoriesTest {

  private static final Inventories INVENTORIES = Inventories.installed();

  private static List<DeviceInventory> read(DeviceProfile facts, InventorySource... sources) {
    return INVENTORIES.withFacts(facts).read(ImmutableList.copyOf(sources));
  }

  private static DeviceProfile.Builder facts() {
    return DeviceProfile.builder()
        .id("from-the-profile")
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
        .location(ImmutableSet.of(Jurisdiction.of("CA-ON")));
  }

  @Test
  void everyFormatHasASampleAndEverySampleALineInTheTable() throws Exception {
    Path samples = Path.of(Resources.getResource("inventory").toURI());
    List<String> table = Resources.readLines(Resources.getResource("inventory-samples.csv"), UTF_8);
    List<Path> files;
    try (Stream<Path> all = Files.walk(samples)) {
      files = all.filter(file -> Files.isRegularFile(file) && !file.endsWith("INDEX.md")).toList();
    }

    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(table).anyMatch(row -> row.startsWith(samples.relativize(file) + ", ")));
    assertThat(files)
        .extracting(file -> INVENTORIES.detect(InventorySource.of(file)).format())
        .containsAll(INVENTORIES.formats());
  }

  @Test
  void readersAreNamedAlikeForTheModulePathAndTheClassPath() throws Exception {
    URI location =
        InventoryReader.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path classes = Path.of(location);
    String service = InventoryReader.class.getName();
    ModuleDescriptor module;
    try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(descriptor);
    }

    assertThat(module.provides())
        .filteredOn(provided -> provided.service().equals(service))
        .singleElement()
        .satisfies(
            provided -> {
              assertThat(provided.providers())
                  .containsExactlyElementsOf(
                      Files.readAllLines(classes.resolve("META-INF/services").resolve(service)));
            });
  }

  @Test
  void aFormatHasOtherNames() {
    InventorySource device = Samples.sample("authored/amapi-device-company-wechat.json");

    assertThat(Samples.readAs("amapi", device).records()).isEqualTo(3);
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INVENTORIES.withFormat("osqery"))
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
  void partsOfOneDeviceArePutTogetherWhereSomebodySaysThatTheyAre() {
    ImmutableList<InventorySource> parts =
        ImmutableList.of(
            Samples.sample("osquery/os_version.json"),
            Samples.sample("osquery/deb_packages.json"),
            Samples.sample("osquery/system_info.json"));

    assertThat(INVENTORIES.read(parts))
        .extracting(device -> device.profile().id())
        .containsExactly("os_version.json", "deb_packages.json", "gov-laptop-0142");
    DeviceInventory device = INVENTORIES.ofSameDevice().read(parts).get(0);
    assertThat(device.profile().id()).isEqualTo("gov-laptop-0142");
    assertThat(device.profile().platform()).contains(Platform.LINUX);
    assertThat(device.profile().software()).hasSize(51);
    assertThat(device.profile().coverage()).isEqualTo(Coverage.COMPLETE);
    assertThat(device.records()).isEqualTo(53);
  }

  @Test
  void partsThatNameSeveralDevicesAreNotOfOne() {
    ImmutableList<InventorySource> parts =
        ImmutableList.of(
            Samples.sample("jamf/classic_mobile_device.json"),
            Samples.sample("authored/headwind-deviceinfo.json"));

    assertThatThrownBy(() -> INVENTORIES.ofSameDevice().read(parts))
        .isInstanceOf(UnreadableInventoryException.class)
        .hasMessageStartingWith("the documents: name several devices, which can't be the same: ");
  }

  @Test
  void severalFilesThatNameNoDeviceAreADeviceEach() {
    List<DeviceInventory> devices =
        Samples.readAll(
            Samples.text("phone-1.txt", "package:com.example.one\n"),
            Samples.text("phone-2.txt", "package:com.example.two\n"),
            Samples.text("phone-3.txt", "package:com.example.three\n"));

    assertThat(devices)
        .extracting(device -> device.profile().id())
        .containsExactly("phone-1.txt", "phone-2.txt", "phone-3.txt");
    assertThat(devices)
        .allSatisfy(
            device ->
                assertThat(device.notes())
                    .contains("names no device: taken as a device of its own"));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "authored/osquery-apps.json, android-packages, osquery",
    "authored/osquery-apps.json, winget, osquery",
    "authored/osquery-apps.json, santa, osquery",
    "authored/osquery-apps.json, windows-uninstall, osquery",
    "cyclonedx/trivy-debian-clean.cdx.json, osquery, cyclonedx",
  })
  void aFormatThatTheContentContradictsIsRefused(String sample, String named, String real) {
    InventorySource source = Samples.sample(sample);

    assertThatThrownBy(() -> Samples.readAs(named, source))
        .isInstanceOf(UnreadableInventoryException.class)
        .hasMessage(
            source.name() + ": is not " + named + ", it looks like " + real + ": read it as that");
  }

  @Test
  void gzipIsReadAsItComesAndAnArchiveIsNot() throws IOException {
    byte[] content = "package:com.tencent.mm\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }

    assertThat(Samples.read(InventorySource.of("list.gz", packed.toByteArray())).records()).isOne();
    InventorySource stream =
        InventorySource.of("stream", new ByteArrayInputStream(packed.toByteArray()));
    assertThat(Samples.read(stream).records()).isOne();
    assertThatThrownBy(() -> Samples.read(Samples.text("list.zip", "PK\u0003\u0004")))
        .hasMessage("list.zip: is a zip archive: unpack it, and give the files that are in it");
  }

  @Test
  void aListOfDevicesOfTheManagementApiIsRead() {
    List<DeviceInventory> devices =
        Samples.readAll(
            Samples.text(
                "page",
                "[{\"name\":\"a\",\"applicationReports\":[{\"packageName\":\"x.y\"}]},"
                    + "{\"name\":\"b\",\"applicationReports\":[]}]"));

    assertThat(devices).extracting(device -> device.profile().id()).containsExactly("a", "b");
  }

  @Test
  void aCommaBehindTheLastElementIsNoError() {
    assertThat(
            Samples.read(
                    Samples.text(
                        "export.json",
                        "{\"Sources\":[{\"Packages\":[{\"PackageIdentifier\":\"a.b\"},]},]}"))
                .records())
        .isOne();
  }

  @Test
  void tablesOfOsqueryInOneObjectAreOneDevice() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "all.json",
                "{\"system_info\":[{\"hostname\":\"mac-1\",\"hardware_serial\":\"s\"}],"
                    + "\"apps\":[{\"name\":\"A.app\",\"bundle_identifier\":\"a.b\"}]}"));

    assertThat(device.profile().id()).isEqualTo("mac-1");
    assertThat(device.profile().software()).hasSize(1);
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
    assertThat(devices.get(0).profile().coverage()).isEqualTo(Coverage.COMPLETE);
    assertThat(devices.get(0).profile().software())
        .extracting(Software::kind)
        .containsExactly(ProductKind.SOFTWARE, ProductKind.HARDWARE);
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
    assertThat(devices.get(2).notes()).contains("names no device: taken as a device of its own");
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
            "platform: the device states `ipados`, the facts beside it `windows`: the device's is"
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
            "owner.kind: the device states that an organisation owns it, the facts beside it"
                + " `personal`: taken as unknown, correct one of them");
  }

  @Test
  void aProfilesSoftwareIsAdded() {
    DeviceProfile more = facts().addSoftware(Software.builder().name("More").build()).build();

    DeviceInventory device = read(more, Samples.sample("authored/osquery-apps.json")).get(0);

    assertThat(device.profile().software()).hasSize(3);
    assertThat(device.records()).isEqualTo(3);
  }

  @Test
  void whereAPageCannotBeReadOnTheDevicesBeforeStayGood() {
    InventorySource page =
        Samples.text(
            "page",
            "{\"devices\":[{\"name\":\"a\",\"managementMode\":\"DEVICE_OWNER\"},"
                + "{\"name\":\"b\",\"managementMode\":\"DEVICE_OWNER\"}, 7");

    try (Stream<StreamedDevice> stream = INVENTORIES.stream(ImmutableList.of(page))) {
      List<StreamedDevice> items = stream.toList();

      assertThat(items).hasSize(3);
      assertThat(items.get(0).orThrow().profile().id()).isEqualTo("a");
      assertThat(items.get(1).orThrow().profile().id()).isEqualTo("b");
      assertThat(items.get(2).error())
          .hasValueSatisfying(error -> assertThat(error).hasMessageStartingWith("page: line 1"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "android-management; {\"devices\":[; {\"managementMode\":\"DEVICE_OWNER\"},",
        "headwind; [; {\"deviceId\":\"a\"},",
        "intune; {\"value\":[; {\"managedDeviceOwnerType\":\"company\"},",
        "fleet; {\"hosts\":[; {\"hardware_serial\":\"a\"},",
        "jamf; ''; {\"general\":{}}"
      })
  void aFleetIsReadOnlyAsFarAsDevicesAreTaken(String format, String before, String device) {
    InventorySource endless =
        InventorySource.of(
            "endless", () -> Samples.repetition(before, device, Integer.MAX_VALUE, ""));

    try (Stream<StreamedDevice> devices =
        INVENTORIES.withFormat(format).stream(ImmutableList.of(endless))) {
      Iterator<StreamedDevice> taken = devices.iterator();
      for (int i = 0; i < 1_000; i++) {
        assertThat(taken.next().orThrow().records()).isZero();
      }
    }
  }

  @Test
  void ofSeveralDocumentsEachThatCannotBeReadIsTold() {
    ImmutableList<InventorySource> sources =
        ImmutableList.of(
            Samples.text("one", "?"),
            Samples.sample("authored/osquery-apps.json"),
            Samples.text("two", "[{\"bundle_identifier\":\"x\"}"));

    try (Stream<StreamedDevice> devices = INVENTORIES.stream(sources)) {
      assertThat(devices.map(device -> device.error().orElseThrow().getMessage()))
          .satisfiesExactly(
              message -> assertThat(message).startsWith("one: is of no known"),
              message -> assertThat(message).startsWith("two: line 1"));
    }
  }

  @Test
  void aStreamIsReadOnce() throws IOException {
    InventorySource source =
        InventorySource.of(
            "stream",
            Samples.repetition("[", "{\"name\":\"p\",\"maintainer\":\"m\"},", 50_000, "{}]"));

    assertThat(Samples.read(source).records()).isEqualTo(50_001);
    assertThatThrownBy(() -> Samples.read(source))
        .isInstanceOf(UnreadableInventoryException.class)
        .hasMessage("stream: cannot be read: a stream can be read only once: give bytes or a file");
  }

  @Test
  void longRowsAreReadAsAStream() {
    int rows = 100_000;
    String row = "{\"name\":\"p\",\"version\":\"1\",\"maintainer\":\"m\",\"section\":\"x\"}";
    InventorySource source =
        InventorySource.of("rows", () -> Samples.repetition("[", row + ",", rows - 1, row + "]"));

    assertThat(Samples.read(source).profile().software()).hasSize(rows);
  }

  @Test
  void powershellsUtf16IsRead() {
    InventorySource source =
        InventorySource.of(
            "utf16", "\uFEFF{\"DisplayName\":\"微信\"}".getBytes(StandardCharsets.UTF_16LE));

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
    InventorySource source = InventorySource.of("reg", file.getBytes(StandardCharsets.UTF_16LE));

    DeviceInventory device = Samples.read(source);

    assertThat(device.profile().software())
        .extracting(Samples::line)
        .containsExactly("WeChat \"x\" | - | 3.9 | [windows-product:WeChat]");
    assertThat(device.reported())
        .singleElement()
        .hasToString("reg: line 10: the key `KB1` has no DisplayName");
  }
}
