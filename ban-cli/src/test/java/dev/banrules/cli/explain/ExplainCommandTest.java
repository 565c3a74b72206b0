package dev.banrules.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";

  @Test
  void explainsAsJsonToo() {
    Run run =
        Run.of(
            "explain",
            PHONE,
            "--ban",
            "ca-2023-wechat-kaspersky",
            "--at",
            "2023-12-01",
            "--format",
            "json");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).startsWith("{\"ban\":"));
  }
}
