package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The device itself is a product after all software, where its maker or model is stated. */
class HardwareTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "apple-mdm/apple-example2-ios-device-information.plist; Apple; iPhone",
        "authored/amapi-device-company-wechat.json; Google; Pixel 8a",
        "authored/graph-manageddevice-expand-detectedapps.json; Dell Inc.; Latitude 7450",
        "authored/jamfpro-computers-inventory-v3.json; Apple; MacBook Air (M3)",
        "glpi/android12-13.xml; samsung; SM-A715F",
        "glpi/computer_1.json; Dell Inc.; XPS 13 9350",
        "glpi/fusion-mac-3.xml; Apple Computer, Inc.; iMac5,1",
        "glpi/phone_1.json; Xiaomi; Mi 9T Pro",
        "jamf/classic_mobile_device.json; Apple; iPad Pro (11-inch Cellular) (2nd Generation)"
      })
  void isThatOfTheSample(String file, String maker, String model) {
    List<Software> products = Samples.read(Samples.sample(file)).profile().software();

    assertThat(products.subList(0, products.size() - 1))
        .allMatch(product -> product.kind() == ProductKind.SOFTWARE);
    assertThat(products.get(products.size() - 1)).isEqualTo(hardware(maker, model));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "osquery; [{\"hostname\":\"h\",\"uuid\":\"u\",\"hardware_vendor\":\"HUAWEI\","
            + "\"hardware_model\":\"KLVL-WXX9\"}]; HUAWEI; KLVL-WXX9",
        "fleet; {\"host\":{\"uuid\":\"u\",\"hardware_vendor\":\"LENOVO\","
            + "\"hardware_model\":\"20XW\",\"software\":[]}}; LENOVO; 20XW",
        "jamf; {\"computer\":{\"general\":{},\"hardware\":{\"make\":\"Apple\","
            + "\"model\":\"Mac mini\"}}}; Apple; Mac mini",
        "jamf; {\"managementId\":\"m\",\"osVersion\":\"17\",\"ios\":{\"model\":\"iPhone 13\","
            + "\"modelIdentifier\":\"iPhone14,5\"}}; Apple; iPhone 13",
        "system-profiler; {\"SPHardwareDataType\":[{\"machine_name\":\"MacBook Pro\"}]}; Apple;"
            + " MacBook Pro",
        "intune; {\"id\":\"i\",\"managedDeviceOwnerType\":\"company\",\"manufacturer\":\"HUAWEI\"};"
            + " HUAWEI; ",
        "android-management; {\"name\":\"d\",\"managementMode\":\"DEVICE_OWNER\","
            + "\"hardwareInfo\":{\"model\":\"Pixel 8a\"}}; ; Pixel 8a"
      })
  void isWhatTheFormatStates(String format, String document, String maker, String model) {
    DeviceInventory device = Samples.readAs(format, Samples.text("d", document));

    assertThat(device.profile().software()).containsExactly(hardware(maker, model));
    assertThat(device.records())
        .isEqualTo(device.reported().stream().mapToInt(ReportedRecord::records).sum());
  }

  @ParameterizedTest
  @CsvSource({"''", "To Be Filled By O.E.M.", "System manufacturer", "Default string", "' '"})
  void isNothingWhereItsMakerFilledInNothing(String text) {
    String document =
        "{\"deviceid\":\"d\",\"content\":{\"bios\":{\"smanufacturer\":\""
            + text
            + "\",\"smodel\":\""
            + text
            + "\"}}}";

    assertThat(Samples.readAs("glpi", Samples.text("d", document)).profile().software()).isEmpty();
  }

  @Test
  void isOneWhereSeveralDocumentsStateIt() {
    String system =
        "[{\"computer_name\":\"h\",\"uuid\":\"u\",\"hardware_vendor\":\"HUAWEI\","
            + "\"hardware_model\":\"KLVL-WXX9\"}]";

    DeviceInventory device =
        Samples.read(
            Samples.text("one", system),
            Samples.text("two", system.replace("\"u\"", "\"u\",\"cpu_type\":\"x\"")));

    assertThat(device.profile().software()).containsExactly(hardware("HUAWEI", "KLVL-WXX9"));
  }

  private static Software hardware(String maker, String model) {
    return Software.builder()
        .kind(ProductKind.HARDWARE)
        .publisher(Optional.ofNullable(maker))
        .name(Optional.ofNullable(model))
        .build();
  }
}
