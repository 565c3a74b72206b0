package dev.banrules.model.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  @ParameterizedTest(name = "{0} compared with {1}: {2}")
  @CsvSource({
    "8.0, 8.0.0, 0",
    "8, 8.0.0.0, 0",
    "0, 0.0, 0",
    "08.1, 8.01, 0",
    "8.0.50, 8.0.6, 1",
    "8.0.0.1, 8, 1",
    "8.9, 8.10, -1",
    "7.999, 8, -1",
    "0.0.1, 0, 1",
    "2147483648.1, 2147483647.9, 1",
    "99999999999999999999, 100000000000000000000, -1"
  })
  void comparesNumberByNumberMissingOnesBeingZero(String a, String b, int order) {
    Version one = Version.of(a);
    Version other = Version.of(b);

    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(order);
    assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-order);
    assertThat(one.equals(other)).isEqualTo(order == 0);
    if (order == 0) {
      assertThat(one).hasSameHashCodeAs(other);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "8.",
        ".8",
        "8..0",
        "8.0-beta",
        "v8",
        "8,0",
        " 8",
        "8 ",
        "8.x",
        "٨",
        "-8"
      })
  void anythingElseIsNotComparable(String text) {
    assertThat(Version.find(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Version.of(text))
        .withMessage("`%s` is not a version of dot-separated numbers such as `8.0`", text);
  }

  @Test
  void hasAtMost256Characters() {
    assertThat(Version.find("1".repeat(256))).isPresent();
    assertThat(Version.find("1".repeat(257))).isEmpty();
  }

  @Test
  void isWrittenAsItWasStated() {
    assertThat(Version.of("08.10.0")).hasToString("08.10.0").isNotEqualTo("08.10.0");
  }
}
