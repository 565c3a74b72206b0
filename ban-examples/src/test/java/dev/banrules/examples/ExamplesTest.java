package dev.banrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

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
  void theReadmeShowsTheProgramThatIsTested() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/dev/banrules/examples/AuditOneDevice.java"));
    String region = source.split("    // README: begin\n")[1].split("    // README: end")[0];

    assertThat(Readme.text()).contains("```java\n" + region.indent(-4) + "```\n");
  }
}
