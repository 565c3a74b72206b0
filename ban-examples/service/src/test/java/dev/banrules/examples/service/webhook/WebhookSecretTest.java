package dev.banrules.examples.service.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookSecretTest {

  /** The example that the libraries of Standard Webhooks share. */
  @Test
  void signsAsTheReferenceDoes() {
    assertThat(
            WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .sign(
                    "msg_p5jXN8AQM9LWM0D4loKWxJek",
                    Instant.ofEpochSecond(1614265330),
                    "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @ParameterizedTest
  @CsvSource({
    "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw, begins with whsec_",
    "whsec_!!!!, is base64 after whsec_",
    "whsec_c2hvcnQ=, has 24 to 64 bytes"
  })
  void whatIsNoSecretIsRefusedWithoutRepeatingIt(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebhookSecret.parse(text))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(text))
        .withNoCause();
  }

  @Test
  void isNotShown() {
    assertThat(WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").toString())
        .doesNotContain("MfKQ");
  }
}
