package dev.banrules.maven.gate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.io.Catalogs;
import dev.banrules.maven.bill.Bill;
import dev.banrules.maven.gate.Gate.Grade;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.rules.BanRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static final BanRules RULES = BanRules.compile(Catalogs.builtIn());
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final DeviceProfile FEDERAL =
      DeviceProfile.builder()
          .id("com.example:payroll")
          .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("US")))
          .build();
  private static final String KAV =
      "{'type': 'library', 'bom-ref': 'kav', 'name': 'kav-sdk', 'version': '8.0', 'publisher':"
          + " 'Kaspersky Lab'}";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../ban-examples/samples/inventories/bom.json",
        "src/test/resources/bills/payroll.xml"
      })
  void theWayToAComponentIsThatOfTheBillInBothForms(String file) throws IOException {
    Gate gate = gate(Path.of(file));

    assertThat(gate.status()).isEqualTo(Status.VIOLATING);
    assertThat(paths(gate))
        .containsExactly(
            "com.example:payroll:1.0 → com.example:mail-gateway:1.4 → com.kaspersky:kav-sdk:8.0");
    assertThat(gate.unrecognised()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the shortest of several ways
        "root>a a>b b>kav root>c c>kav; payroll:1.0 → c → kav-sdk:8.0",
        // around a circle
        "root>a a>b b>a b>kav; payroll:1.0 → a → b → kav-sdk:8.0",
        "root>kav; payroll:1.0 → kav-sdk:8.0",
        "root>a; the bill does not say which dependency brings kav-sdk:8.0",
        "''; the bill does not say which dependency brings kav-sdk:8.0"
      })
  void theWayIsTheShortestThatTheBillStates(String edges, String path) throws IOException {
    String dependencies =
        Stream.of(edges.split(" "))
            .filter(edge -> !edge.isEmpty())
            .map(edge -> edge.split(">"))
            .map(edge -> "{'ref': '" + edge[0] + "', 'dependsOn': ['" + edge[1] + "']}")
            .collect(joining(","));

    assertThat(paths(gate(bill("'bom-ref': 'root',", KAV, dependencies)))).containsExactly(path);
  }

  @Test
  void aComponentWithinAComponentIsFound() throws IOException {
    String within =
        "{'type': 'framework', 'bom-ref': 'f', 'name': 'suite', 'components': [" + KAV + "]}";

    Gate gate =
        gate(
            bill(
                "'bom-ref': 'root',",
                within,
                "{'ref': 'root', 'dependsOn': ['f']}, {'ref': 'f', 'dependsOn': ['kav']}"));

    assertThat(paths(gate)).containsExactly("payroll:1.0 → suite → kav-sdk:8.0");
  }

  @Test
  void aBillWithoutReferencesHasNoWays() throws IOException {
    assertThat(paths(gate(bill("", KAV.replace("'bom-ref': 'kav', ", ""), ""))))
        .containsExactly("the bill does not say which dependency brings kav-sdk:8.0");
  }

  @Test
  void aComponentThatCannotBeLookedAtLeavesTheBillUndetermined() throws IOException {
    Gate gate = gate(bill("", "{'type': 'library', 'version': '1'}", ""));

    assertThat(gate.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(gate.bill().unusable()).singleElement().asString().contains("components[0]");
    assertThat(gate.reason()).isEqualTo("the bill could not be looked at whole");
  }

  @Test
  void aBillWithoutComponentsIsCompliant() throws IOException {
    assertThat(gate(bill("", "", "")).status()).isEqualTo(Status.COMPLIANT);
  }

  @Test
  void anotherInventoryIsNoBill() throws IOException {
    Path file = Files.writeString(folder.resolve("bom.json"), "{\"spdxVersion\": \"SPDX-2.3\"}");

    assertThatThrownBy(() -> gate(file))
        .isInstanceOf(UnreadableInventoryException.class)
        .hasMessageContaining("looks like spdx");
  }

  @ParameterizedTest
  @CsvSource({
    "VIOLATING, VIOLATING, true",
    "VIOLATING, UNDETERMINED, false",
    "VIOLATING, DUE, false",
    "VIOLATING, COMPLIANT, false",
    "UNDETERMINED, VIOLATING, true",
    "UNDETERMINED, UNDETERMINED, true",
    "UNDETERMINED, DUE, false",
    "UNDETERMINED, COMPLIANT, false"
  })
  void whatStopsABuildIsChosen(FailOn failOn, Status status, boolean stops) {
    assertThat(failOn.stops(status)).isEqualTo(stops);
  }

  private Path bill(String reference, String components, String dependencies) throws IOException {
    String text =
        "{'bomFormat': 'CycloneDX', 'specVersion': '1.6', 'metadata': {'component': {"
            + reference
            + "'type': 'application', 'name': 'payroll', 'version': '1.0'}}, 'components': ["
            + components
            + "], 'dependencies': ["
            + dependencies
            + "]}";
    return Files.writeString(folder.resolve("bom.json"), text.replace('\'', '"'));
  }

  private static Gate gate(Path file) throws IOException {
    return new Gate(RULES, Bill.read(file, FEDERAL), DAY, AuditOptions.defaults());
  }

  private static Stream<String> paths(Gate gate) {
    return gate.findings(Grade.FORBIDDEN).stream()
        .map(finding -> gate.bill().component(finding).comesIn());
  }
}
