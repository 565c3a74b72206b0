package dev.banrules.cli.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"explain samples/ottawa-phone.json --ban", "show"})
  void answersAnUnknownBanWithTheNearest(String command) {
    Run run = Run.of((command + " ca-2023-wechat-kasperski").split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ban: error: no catalog has a ban `ca-2023-wechat-kasperski`:"
                + " did you mean `ca-2023-wechat-kaspersky`?\n");
  }

  @Test
  void listsWhatTouchesAVendorOrAnApplication() {
    assertThat(Run.of("list", "--touching", "wechat", "--jurisdiction", "CA").out())
        .contains("ca-2023-wechat-kaspersky")
        .doesNotContain("ca-2023-tiktok");
    assertThat(Run.of("list", "--touching", "kasperski").err())
        .contains("did you mean `kaspersky`?");
  }
}
