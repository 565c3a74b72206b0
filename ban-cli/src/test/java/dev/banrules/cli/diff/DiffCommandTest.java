package dev.banrules.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.api.Test;

class DiffCommandTest {

  @Test
  void saysWhereTwoCatalogsAreTheSame() {
    Run run =
        Run.of(
            "diff",
            "../ban-examples/samples/our-bans-1.yaml",
            "../ban-examples/samples/our-bans-1.yaml");

    assertThat(run).isEqualTo(new Run(0, "the catalogs say the same\n", ""));
  }
}
