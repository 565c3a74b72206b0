package dev.banrules.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeOptionsTest {

  @Test
  void areProperties() {
    assertThat(
            ServeOptions.toProperties(
                "--port", "9000", "--catalog=a.yaml", "--catalog", "b.yaml", "--x.y=z"))
        .containsExactly("--x.y=z", "--server.port=9000", "--banrules.catalogs=a.yaml,b.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "--prot=1, did you mean `--port`?",
    "--port, needs a value",
    "--port=99999999, --port: `99999999` is no number from 0 to 65535",
    "--port=-1, is no number from 0",
    "--port=http, is no number from 0",
    "phone.json, there is no option",
    "--a.b, there is no option"
  })
  void refuseWhatThereIsNot(String argument, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServeOptions.toProperties(argument))
        .withMessageContaining(message);
  }
}
