package dev.banrules.model.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.value.Percent;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShareTest {

  private static Percent percent(String text) {
    return Percent.parse(text);
  }

  static Stream<Arguments> shares() {
    return Stream.of(
        Arguments.of(Share.exactly(percent("24.1")), true, false, "24.1%"),
        Arguments.of(Share.exactly(Percent.HUNDRED), true, false, "100%"),
        Arguments.of(Share.between(percent("25"), percent("50")), false, false, "25 to 50%"),
        Arguments.of(Share.between(percent("25"), percent("25")), true, false, "25%"),
        Arguments.of(Share.between(Percent.ZERO, percent("5")), false, false, "0 to 5%"),
        Arguments.of(Share.over(percent("25"), percent("50")), false, false, "over 25 to 50%"),
        Arguments.of(Share.over(Percent.ZERO, Percent.HUNDRED), false, false, "over 0 to 100%"),
        Arguments.of(Share.notStated(), false, true, "an unknown share"),
        Arguments.of(
            Share.between(Percent.ZERO, Percent.HUNDRED), false, true, "an unknown share"));
  }

  @ParameterizedTest
  @MethodSource("shares")
  void isExactARangeOrNotStated(Share share, boolean exact, boolean notStated, String written) {
    assertThat(share.isExact()).isEqualTo(exact);
    assertThat(share.isNotStated()).isEqualTo(notStated);
    assertThat(share).hasToString(written);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(() -> Share.exactly(Percent.ZERO), "a stake is above 0 percent"),
        wrong(() -> Share.between(Percent.ZERO, Percent.ZERO), "a stake is above 0 percent"),
        wrong(
            () -> Share.between(percent("50"), percent("25")),
            "a range of percentages must not be empty: 50 to 25"),
        wrong(
            () -> Share.over(percent("50"), percent("50")),
            "a range of percentages must not be empty: over 50 to 50"),
        wrong(
            () -> Share.over(percent("50"), percent("25")),
            "a range of percentages must not be empty: over 50 to 25"));
  }

  private static Arguments wrong(Supplier<Share> share, String message) {
    return Arguments.of(share, message);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void rejectsEmptyRangesAndNothing(Supplier<Share> share, String message) {
    assertThatIllegalArgumentException().isThrownBy(share::get).withMessage(message);
  }
}
