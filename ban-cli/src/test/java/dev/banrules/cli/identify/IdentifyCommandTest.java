package dev.banrules.cli.identify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.api.Test;

class IdentifyCommandTest {

  @Test
  void identifiesALineEach() {
    Run run =
        Run.withInput(
            "{\"publisher\": \"Tencent\"}\n{\"name\": \"Nobody knows this\"}\n", "identify", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().findFirst().orElse(""))
        .contains("\"vendor\":\"tencent\",\"vendorCertainty\":\"sure\"");
    assertThat(run.out()).endsWith("{\"identities\":[]}\n");
  }
}
