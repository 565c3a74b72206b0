package dev.banrules.model.software;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

  @ParameterizedTest
  @CsvSource({
    "2024-07-19, 2024-07-18, false",
    "2024-07-19, 2024-07-19, true",
    "2024-07-19, 2030-01-01, true",
    ", 1900-01-01, true"
  })
  void countsFromItsDayOn(LocalDate from, LocalDate day, boolean counts) {
    assertThat(new Succession<Vendor>(Id.of("a"), Optional.ofNullable(from)).countsOn(day))
        .isEqualTo(counts);
  }
}
