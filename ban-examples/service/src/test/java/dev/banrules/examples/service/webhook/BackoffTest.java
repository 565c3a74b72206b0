package dev.banrules.examples.service.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 10", "3, 20", "10, 2560", "11, 3600", "64, 3600", "2147483647, 3600"})
  void doublesUpToTheLongestTimeLessUpToHalfOfIt(int attempts, long seconds) {
    Duration most = Duration.ofSeconds(seconds);

    assertThat(backoff(() -> 0).after(attempts)).isEqualTo(most);
    assertThat(backoff(() -> -1L).after(attempts))
        .isBetween(most.dividedBy(2), most.dividedBy(2).plusMillis(1));
  }

  private static Backoff backoff(RandomGenerator chance) {
    return new Backoff(Duration.ofSeconds(5), Duration.ofHours(1), chance);
  }
}
