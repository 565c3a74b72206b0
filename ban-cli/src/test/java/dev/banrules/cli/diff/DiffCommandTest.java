package dev.banrules.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.assertj.core.api.InstanceOfAssertFactories;
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

  @Test
  void comparesAsJson() {
    Run run =
        Run.of(
            "diff",
            "../ban-examples/samples/our-bans-1.yaml",
            "../ban-examples/samples/our-bans-2.yaml",
            "--fleet=../ban-examples/samples/our-fleet.jsonl",
            "--at=2025-03-01",
            "--format=json");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .hasSize(3)
        .first(InstanceOfAssertFactories.STRING)
        .startsWith(
            "{\"change\":\"changed\",\"kind\":\"ban\",\"id\":\"x-example-acme-messenger\",\"before\":{\"id\":")
        .contains("\"after\":{\"id\":");
    assertThat(run.out())
        .contains(
            "{\"device\":\"sales-laptop\",\"at\":\"2025-03-01\",\"before\":\"compliant\",\"after\":\"due\","
                + "\"removed\":[],\"added\":[{\"software\":0,\"ban\":\"x-example-acme-messenger\","
                + "\"conduct\":\"use\",\"consequence\":\"due\",\"certainty\":\"certain\"}]}\n");
  }
}
