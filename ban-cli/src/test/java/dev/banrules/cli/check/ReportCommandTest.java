package dev.banrules.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

  private static final String FLEET = "../ban-examples/samples/fleet.jsonl";
  private static final String AT = "--at=2023-12-01";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"csv", "html", "junit", "ocsf", "sarif"})
  void writesAReportToAFile(String format) throws IOException {
    Path file = folder.resolve("report");

    Run run = Run.of("check", "--format", format, "-o", file.toString(), AT, FLEET);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(file))
        .contains("fleet-001", "ca-2023-wechat-kaspersky")
        .contains("WeChat 8.0.42 must not be used, since 2023-10-30");
  }

  @Test
  void leavesOutWhatIsNotAskedFor() {
    Run run = Run.of("check", "--format", "csv", "--only", "undetermined", AT, FLEET);

    assertThat(run.out()).contains("fleet-003").doesNotContain("fleet-001");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void saysInTheReportWhatCouldNotBeRead() {
    Run run =
        Run.withInput("{\"format\":\"device-profile/1\"}\n", "check", "--format", "junit", AT, "-");

    assertThat(run.out()).contains("a device that could not be read").contains("standard input:1");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void saysNothingWhereNothingIsToBeSaid() {
    Run run = Run.of("check", "--quiet", "--format", "sarif", AT, FLEET);

    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void saysInWhichLineOfAFleetAFindingIs() {
    Run run = Run.of("check", "--format", "sarif", "--only", "undetermined", AT, FLEET);

    assertThat(run.out())
        .contains("\"uri\": \"" + FLEET + "\"")
        .contains("\"startLine\": 3")
        .doesNotContain("\"startLine\": 1");
  }

  @Test
  void knowsTheNearestFormat() {
    Run run = Run.of("check", "--format", "ocfs", AT, FLEET);

    assertThat(run.err())
        .contains("--format: `ocfs` is not one of text, json, ")
        .contains("`ocsf`");
    assertThat(run.status()).isEqualTo(2);
  }
}
