package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.value.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

  @ParameterizedTest
  @CsvSource({
    ">50, false, 50, >50",
    ">=50, true, 50, >=50",
    ">=20.0, true, 20, >=20",
    ">0.000001, false, 0.000001, >0.000001",
    ">=100, true, 100, >=100",
    ">100, false, 100, >100"
  })
  void isWrittenWithItsComparison(String text, boolean inclusive, String percent, String written) {
    Threshold threshold = Threshold.parse(text);

    assertThat(threshold).isEqualTo(new Threshold(inclusive, Percent.parse(percent)));
    assertThat(threshold).hasToString(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "'' # `` is not a threshold: write `>50` or `>=20`",
        "50 # `50` is not a threshold: write `>50` or `>=20`",
        "=50 # `=50` is not a threshold: write `>50` or `>=20`",
        "<50 # `<50` is not a threshold: write `>50` or `>=20`",
        "> 50 # ` 50` is not a percentage from 0 to 100 in plain digits",
        ">=50% # `50%` is not a percentage from 0 to 100 in plain digits",
        ">0 # `0` is not a threshold above 0 percent",
        ">=0 # `0` is not a threshold above 0 percent",
        ">=101 # `101` is not a percentage from 0 to 100",
        ">33.3333333 # `33.3333333` is not a percentage with at most 6 decimals"
      })
  void rejectsOtherForms(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Threshold.parse(text))
        .withMessage(message);
  }

  @Test
  void atLeastIsInclusive() {
    assertThat(Threshold.atLeast(Percent.parse("50"))).isEqualTo(Threshold.parse(">=50"));
  }
}
