package dev.banrules.benchmarks.growth;

import static dev.banrules.benchmarks.growth.Parts.times;

import com.google.common.collect.ImmutableList;
import dev.banrules.benchmarks.growth.Input.Work;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Documents of other tools with many products, many devices or long lines. */
final class InventoryInputs {

  private static final Inventories INVENTORIES = Inventories.installed();

  private InventoryInputs() {}

  static ImmutableList<Input> all() {
    return ImmutableList.of(
        input("osquery: programs", 8_000, InventoryInputs::osquery),
        input("CycloneDX: components", 4_000, InventoryInputs::cycloneDx),
        input("SPDX: packages", 4_000, InventoryInputs::spdx),
        input("Android packages: lines", 8_000, n -> lines(n, i -> "package:com.example.app" + i)),
        input("Android Management: applications", 4_000, InventoryInputs::managementApi),
        input("Android Management: devices", 2_000, InventoryInputs::managedDevices));
  }

  private static Input input(String name, int size, IntFunction<String> document) {
    return new Input(name, size, n -> read(document.apply(n)));
  }

  private static Work read(String document) {
    return () -> INVENTORIES.read(List.of(InventorySource.of("inventory", document)));
  }

  private static String lines(int number, IntFunction<String> line) {
    return String.join("\n", times(number, line)) + "\n";
  }

  private static String joined(int number, IntFunction<String> part) {
    return times(number, part).stream().collect(Collectors.joining(","));
  }

  private static String osquery(int number) {
    return "["
        + joined(
            number,
            i ->
                """
                {"name": "Program %d", "version": "1.%d", "publisher": "Maker %d", "install_date": "20240101", "identifying_number": "{%d}", "install_location": "", "install_source": "", "language": "", "uninstall_string": ""}
                """
                    .formatted(i, i, i % 100, i))
        + "]";
  }

  private static String cycloneDx(int number) {
    return """
        {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "components": [%s],
         "dependencies": [%s]}
        """
        .formatted(
            joined(
                number,
                i ->
                    "{\"type\": \"library\", \"bom-ref\": \"r%d\", \"name\": \"lib%d\", \"version\": \"1.%d\"}"
                        .formatted(i, i, i)),
            joined(
                number,
                i ->
                    "{\"ref\": \"r%d\", \"dependsOn\": [\"r%d\"]}".formatted(i, (i + 1) % number)));
  }

  private static String spdx(int number) {
    return """
        {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "doc", "dataLicense": "CC0-1.0",
         "documentNamespace": "https://example.org/doc", "packages": [%s], "relationships": [%s]}
        """
        .formatted(
            joined(
                number,
                i ->
                    "{\"SPDXID\": \"SPDXRef-%d\", \"name\": \"lib%d\", \"versionInfo\": \"1.%d\", \"downloadLocation\": \"NOASSERTION\"}"
                        .formatted(i, i, i)),
            joined(
                number - 1,
                i ->
                    "{\"spdxElementId\": \"SPDXRef-%d\", \"relationshipType\": \"CONTAINS\", \"relatedSpdxElement\": \"SPDXRef-%d\"}"
                        .formatted(i / 2, i + 1)));
  }

  private static String managementApi(int number) {
    return "{\"devices\": [" + managedDevice(0, number) + "]}";
  }

  private static String managedDevices(int number) {
    return "{\"devices\": [" + joined(number, i -> managedDevice(i, 3)) + "]}";
  }

  private static String managedDevice(int number, int applications) {
    return """
        {"name": "enterprises/e/devices/d%d", "managementMode": "DEVICE_OWNER", "state": "ACTIVE",
         "ownership": "COMPANY_OWNED", "applicationReports": [%s]}
        """
        .formatted(
            number,
            joined(
                applications,
                i ->
                    "{\"packageName\": \"com.example.app%d\", \"displayName\": \"App %d\", \"versionName\": \"1.%d\"}"
                        .formatted(i, i, i)));
  }
}
