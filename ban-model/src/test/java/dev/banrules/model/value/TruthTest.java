package dev.banrules.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

  @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}")
  @CsvSource({
    "NO, NO, NO, NO",
    "NO, UNKNOWN, NO, UNKNOWN",
    "NO, YES, NO, YES",
    "UNKNOWN, NO, NO, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, YES, UNKNOWN, YES",
    "YES, NO, NO, YES",
    "YES, UNKNOWN, UNKNOWN, YES",
    "YES, YES, YES, YES"
  })
  void andIsTheMinimumAndOrTheMaximum(Truth a, Truth b, Truth and, Truth or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
  }

  @ParameterizedTest
  @CsvSource({"NO, YES", "UNKNOWN, UNKNOWN", "YES, NO"})
  void notSwapsYesAndNo(Truth a, Truth not) {
    assertThat(a.not()).isEqualTo(not);
  }

  @ParameterizedTest
  @EnumSource(Truth.class)
  void whatIsKnownIsItsOwnAnswer(Truth truth) {
    assertThat(truth.and(Truth.of(true))).isEqualTo(truth);
    assertThat(truth.or(Truth.of(false))).isEqualTo(truth);
  }
}
