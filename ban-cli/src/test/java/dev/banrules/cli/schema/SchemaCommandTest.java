package dev.banrules.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "device", "waivers", "verdict", "blocklist"})
  void printsSchemas(String kind) {
    Run run = Run.of("schema", kind);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("https://json-schema.org/draft/2020-12/schema");
  }
}
