package dev.banrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.runtime.log.LogVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final LocalDate DAY = LocalDate.parse("2023-12-01");

  private static String printed(Consumer<PrintStream> program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      program.accept(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void auditsOneDevice() {
    String printed =
        printed(out -> AuditOneDevice.audit(SAMPLES.resolve("ottawa-phone.json"), DAY, out));

    assertThat(printed).isEqualTo(Readme.after("AuditOneDevice"));
  }

  @Test
  void decidesAnInstallRequest() {
    Path phone = SAMPLES.resolve("ottawa-phone.json");

    assertThat(
            printed(out -> DecideInstallRequest.decide(phone, "android:com.tencent.mm", DAY, out))
                + printed(out -> DecideInstallRequest.decide(phone, "deb:nano", DAY, out)))
        .isEqualTo(Readme.after("DecideInstallRequest"));
  }

  @Test
  void auditsAFleetFromAStream() throws IOException {
    try (InputStream fleet = Files.newInputStream(SAMPLES.resolve("fleet.jsonl"))) {
      assertThat(printed(out -> AuditFleet.audit(fleet, DAY, out)))
          .isEqualTo(Readme.after("AuditFleet"));
    }
  }

  @Test
  void keepsRulesCurrentAndLogsWhatTheyAnswer(@TempDir Path logs) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    KeepRulesCurrent.answer(
        SAMPLES.resolve("ottawa-phone.json"),
        SAMPLES.resolve("our-bans-1.yaml"),
        logs,
        DAY,
        new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("ottawa-phone: VIOLATING", "rules healthy: true");
    assertThat(LogVerifier.verify(List.of(logs)).answers()).isEqualTo(1);
  }

  @Test
  void auditsAnInventory() {
    Path inventories = SAMPLES.resolve("inventories");

    assertThat(
            printed(
                out ->
                    AuditInventory.audit(
                        inventories.resolve("intune.json"),
                        inventories.resolve("austin.json"),
                        LocalDate.parse("2025-06-01"),
                        out)))
        .contains(" on 2025-06-01: violating\n")
        .contains("violation: WeChat 3.9.8.15 must not be used")
        .contains("violation: Kaspersky Plus 21.14.5.462 must not be used");
  }

  @ParameterizedTest
  @CsvSource({"README.md, AuditOneDevice", "docs/inventories.md, AuditInventory"})
  void theDocumentsShowProgramsThatAreTested(String document, String program) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/dev/banrules/examples", program + ".java"));
    String region =
        source
            .split("    // " + document + ": begin\n")[1]
            .split("    // " + document + ": end")[0];

    assertThat(Files.readString(Path.of("..").resolve(document)))
        .contains("```java\n" + region.indent(-4) + "```\n");
  }
}
