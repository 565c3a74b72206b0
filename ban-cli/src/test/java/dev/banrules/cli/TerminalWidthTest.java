package dev.banrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.console.Terminals;
import dev.banrules.report.layout.TextWidth;
import dev.banrules.testkit.Golden;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see on a terminal with 80 columns. */
class TerminalWidthTest {

  private static final int COLUMNS = 80;
  private static final Terminals TERMINAL = new Terminals(false, true, OptionalInt.of(COLUMNS));
  private static final String SAMPLES = "../ban-examples/samples/";

  private static String run(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = Run.into(out, TERMINAL, "", command.split(" "));
    return out.toString(StandardCharsets.UTF_8) + run.err();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check " + SAMPLES + "ottawa-phone.json --at 2023-12-01 --next-change",
        "check " + SAMPLES + "fleet.jsonl --at 2023-12-01",
        "check " + SAMPLES + "inventories/android-management.json --at 2025-06-01",
        "ask --software wechat --conduct install --owner-kind government",
        "why tiktok --owner-kind government --owner-of US-TX --at 2025-06-01",
        "explain " + SAMPLES + "private-phone.json --ban ca-2023-wechat-kaspersky --at 2023-12-01",
        "explain " + SAMPLES + "private-phone.json --at 2023-12-01",
        "list --jurisdiction US-TX,CA --at 2023-12-01",
        "list --changed-since 2023-01-01 --at 2023-12-31",
        "show us-tx-2024-620-list",
        "show us-2024-pafaca-tiktok",
        "show tiktok",
        "owner tiktok-usds --at 2026-06-01",
        "blocklist --owner-kind government --owner-of CA --form-factor phone --conduct use",
        "diff "
            + SAMPLES
            + "our-bans-1.yaml "
            + SAMPLES
            + "our-bans-2.yaml --fleet "
            + SAMPLES
            + "our-fleet.jsonl",
        "waivers src/test/resources/waiver/waivers.json --at 2023-12-01",
        "list --catalog src/test/resources/lint/broken.yaml",
      })
  void breaksLinesBetweenWords(String command) {
    assertThat(run(command).lines())
        .allSatisfy(
            line -> {
              int longest =
                  Arrays.stream(line.strip().split(" ")).mapToInt(TextWidth::of).max().orElse(0);
              if (longest < COLUMNS / 2) {
                assertThat(TextWidth.of(line)).as(line).isLessThanOrEqualTo(COLUMNS);
              }
            });
  }

  @Test
  void showsAPersonWhatMattersFirst() {
    Golden.assertSame(
        "terminal.txt",
        run("check " + SAMPLES + "ottawa-phone.json --at 2023-12-01 --next-change")
            + "\n"
            + run("check " + SAMPLES + "fleet.jsonl --jurisdiction CA --at 2023-12-01")
            + "\n"
            + run(
                "why wechat "
                    + SAMPLES
                    + "ottawa-phone.json --jurisdiction CA,US-FL,IN --at 2023-12-01")
            + "\n"
            + run(
                "explain "
                    + SAMPLES
                    + "private-phone.json --ban ca-2023-wechat-kaspersky --at 2023-12-01")
            + "\n"
            + run("list --catalog src/test/resources/lint/broken.yaml"));
  }
}
