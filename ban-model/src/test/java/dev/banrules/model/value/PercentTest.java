package dev.banrules.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

  @ParameterizedTest(name = "{0} is {1} millionths, written {2}")
  @CsvSource({
    "0, 0, 0",
    "0.000001, 1, 0.000001",
    "24.1, 24100000, 24.1",
    "24.100000, 24100000, 24.1",
    "24.10000000, 24100000, 24.1",
    "33.333333, 33333333, 33.333333",
    "50, 50000000, 50",
    "050.0, 50000000, 50",
    "99.999999, 99999999, 99.999999",
    "100, 100000000, 100",
    "100.0, 100000000, 100"
  })
  void isExactToSixDecimals(String text, long millionths, String written) {
    Percent percent = Percent.parse(text);

    assertThat(percent.millionths()).isEqualTo(millionths);
    assertThat(percent).hasToString(written);
    assertThat(Percent.of(new BigDecimal(text))).isEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "+5", "1e2", ".5", "5.", "5,5", "50%", " 5", "½", "٥"})
  void rejectsWhatIsNoDecimalNumber(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Percent.parse(text))
        .withMessage("`%s` is not a percentage from 0 to 100 in plain digits", text);
  }

  @Test
  void rejectsATextThatIsTooLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Percent.parse("0".repeat(33)))
        .withMessageContaining("is not a percentage");
    assertThat(Percent.parse("0".repeat(31) + "5")).hasToString("5");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0000001, `0.0000001` is not a percentage with at most 6 decimals",
    "33.3333333, `33.3333333` is not a percentage with at most 6 decimals",
    "100.000001, `100.000001` is not a percentage from 0 to 100",
    "101, `101` is not a percentage from 0 to 100"
  })
  void rejectsWhatIsTooFineOrTooMuch(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Percent.parse(text)).withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.5, `-0.5` is not a percentage from 0 to 100",
    "1E+3, `1E+3` is not a percentage from 0 to 100",
    "1E-1000000, `1E-1000000` is not a percentage with at most 6 decimals"
  })
  void rejectsNumbersOutOfRange(BigDecimal number, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Percent.of(number)).withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"-1, -0.000001", "100000001, 100.000001", "-1000000, -1"})
  void rejectsMillionthsOutOfRange(long millionths, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Percent(millionths))
        .withMessage("`%s` is not a percentage from 0 to 100", shown);
  }

  @Test
  void takesNumbersHoweverTheyAreScaled() {
    assertThat(Percent.of(new BigDecimal("1E+1"))).isEqualTo(Percent.parse("10"));
    assertThat(Percent.of(new BigDecimal("1E+1")).toBigDecimal().scale()).isZero();
    assertThat(Percent.HUNDRED.toBigDecimal()).isEqualTo(new BigDecimal("100"));
  }

  /** In binary floating point, 26.9 + 10.7 + 12.4 falls short of 50. */
  @Test
  void addsUpWithoutRounding() {
    long sum =
        Percent.parse("26.9").millionths()
            + Percent.parse("10.7").millionths()
            + Percent.parse("12.4").millionths();

    assertThat(new Percent(sum)).isEqualTo(Percent.parse("50"));
  }

  @Test
  void comparesByAmount() {
    assertThat(Percent.parse("9")).isLessThan(Percent.parse("10"));
    assertThat(Percent.parse("9.0")).isEqualByComparingTo(Percent.parse("9"));
    assertThat(Percent.ZERO).isLessThan(Percent.HUNDRED);
  }
}
