package dev.banrules.cli.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.Run;
import dev.banrules.mdm.control.Controls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of tools, and what they can't enforce, for phones of Canada's government. */
class ControlFormatsTest {

  private static final ImmutableList<String> CANADIAN_PHONES =
      ImmutableList.of(
          "blocklist",
          "--owner-kind",
          "government",
          "--owner-of",
          "CA",
          "--form-factor",
          "phone",
          "--jurisdiction",
          "CA",
          "--at",
          "2023-12-01",
          "--conduct",
          "use");

  private static Run run(String... more) {
    return Run.of(Stream.concat(CANADIAN_PHONES.stream(), Stream.of(more)).toArray(String[]::new));
  }

  static Stream<String> formats() {
    return Controls.installed().formats().stream();
  }

  @Test
  void androidsPolicyHasWeChatAndKasperskyAndReportsThePattern() {
    Run run = run("--format", "amapi");

    assertThat(run.out()).contains("\"com.tencent.mm\"", "\"com.kms.free\"");
    assertThat(run.err())
        .contains("banned identifiers are enforced", "android:com.kaspersky.*", "no patterns");
    assertThat(run.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatIsWritten(String format) {
    Run run = run("--format", format);

    assertThat(run.status()).as(run.err()).isIn(0, 3);
    assertThat(run.err()).startsWith(format + ": ");
  }

  @Test
  void documentAndReportGoToFiles(@TempDir Path folder) throws IOException {
    Path document = folder.resolve("policy.json");
    Path report = folder.resolve("report.json");
    Run run =
        run("--format", "amapi", "--output", document.toString(), "--report", report.toString());

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(document)).contains("com.tencent.mm");
    assertThat(Files.readString(report))
        .contains("\"identifier\": \"android:com.kaspersky.*\"", "\"reason\": \"no-patterns\"");
  }

  @Test
  void whatChangedSinceADayIsShown() {
    Run run = run("--since", "2023-10-01");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("what changed from 2023-10-01 to 2023-12-01\n")
        .contains("+ deny  android:com.tencent.mm  WeChat  ca-2023-wechat-kaspersky\n")
        .doesNotContain("\n- deny  android:com.tencent.mm");
  }

  @Test
  void aFormatThatIsNotThereIsAnsweredWithTheNearest() {
    Run run = run("--format", "amapy");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("`amapy` is not one of text, json, amapi", "did you mean `amapi`");
  }

  @Test
  void factsAreInAProfileOrInOptions() {
    assertThat(Run.of("blocklist", "--conduct", "use").err()).contains("say which device");
    assertThat(run("../ban-examples/samples/ottawa-phone.json").err()).doesNotContain("error");
  }

  @Test
  void whatGoesWithToolsIsRefusedForText() {
    assertThat(List.of(run("--include-review"), run("--contact", "x")))
        .allSatisfy(run -> assertThat(run.status()).isEqualTo(2));
  }
}
