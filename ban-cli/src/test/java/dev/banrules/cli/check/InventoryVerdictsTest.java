package dev.banrules.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All findings on the inventories of which {@code docs/command-line.md} shows some lines. */
class InventoryVerdictsTest {

  private static final Pattern FINDING =
      Pattern.compile(
          "\"ban\":\"([^\"]+)\",\"software\":(\\d+),\"conduct\":\"([^\"]+)\","
              + "\"consequence\":\"([^\"]+)\",\"certainty\":\"([^\"]+)\"");
  private static final Pattern UNRECOGNISED = Pattern.compile("\"unrecognised\":\\[[^]]*]");

  private static final String TEXAS =
      " us-tx-2024-620-list %1$s use violation certain,"
          + " us-tx-2024-620-list %2$s use violation certain,"
          + " us-2024-pafaca-general %1$s update notice possible,"
          + " us-2024-bis-kaspersky %2$s update notice possible";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "android-management, ottawa, 0, 1, CA, 2",
    // The third is Apple's browser, and the catalog knows Apple.
    "osquery-apps, austin, 0, 1, US-TX, ''",
    "intune, austin, 1, 0, US-TX, 2"
  })
  void accusesWhatIsBannedAndNothingElse(
      String inventory, String profile, int wechat, int kaspersky, String owner, String others) {
    String expected =
        owner.equals("CA")
            ? " ca-2023-wechat-kaspersky %1$s use violation certain,"
                + " ca-2023-wechat-kaspersky %2$s use violation certain"
            : TEXAS;

    Run run =
        Run.of(
            "check",
            "../ban-examples/samples/inventories/" + inventory + ".json",
            "--profile=../ban-examples/samples/inventories/" + profile + ".json",
            "--at=2025-06-01",
            "--format=json");

    assertThat(FINDING.matcher(run.out()).results().map(InventoryVerdictsTest::words))
        .containsExactlyInAnyOrder(String.format(expected, wechat, kaspersky).split(",", -1));
    assertThat(UNRECOGNISED.matcher(run.out()).results().map(MatchResult::group))
        .containsExactly("\"unrecognised\":[" + others + "]");
  }

  private static String words(MatchResult finding) {
    StringBuilder words = new StringBuilder();
    for (int group = 1; group <= finding.groupCount(); group++) {
      words.append(' ').append(finding.group(group));
    }
    return words.toString();
  }
}
