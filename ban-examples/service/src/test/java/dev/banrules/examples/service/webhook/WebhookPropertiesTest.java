package dev.banrules.examples.service.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookPropertiesTest {

  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.org/bans",
        "http://127.0.0.1:9000/",
        "http://localhost/",
        "http://[::1]/"
      })
  void takesAnAddressThatNobodyElseCanListenTo(String url) {
    assertThat(properties(URI.create(url), List.of(SECRET)).isEnabled()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example.org/",
        "http://localhost.example.org/",
        "ftp://localhost/",
        "x"
      })
  void refusesAnyOther(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> properties(URI.create(url), List.of(SECRET)))
        .withMessageContaining("must begin with https:");
  }

  @Test
  void addressAndSecretsBelongTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> properties(URI.create("https://example.org/"), List.of()))
        .withMessageContaining("belong together");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> properties(null, List.of(SECRET)))
        .withMessageContaining("belong together");
    assertThat(properties(null, List.of()).isEnabled()).isFalse();
  }

  @Test
  void doesNotShowSecrets() {
    assertThat(properties(URI.create("https://example.org/"), List.of(SECRET)).toString())
        .doesNotContain(SECRET);
  }

  private static WebhookProperties properties(@Nullable URI url, List<String> secrets) {
    Duration time = Duration.ofSeconds(1);
    return new WebhookProperties(url, secrets, time, 1, time, time);
  }
}
