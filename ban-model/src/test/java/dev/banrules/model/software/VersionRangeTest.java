package dev.banrules.model.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.software.VersionRange.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

  @Test
  void isComparatorsThatMustAllHold() {
    VersionRange range = VersionRange.parse(">=8.0  <8.0.50 >1 <=9 =8");

    assertThat(range.vers()).isEmpty();
    assertThat(range.comparators())
        .containsExactly(
            new Comparator(">=", Version.of("8.0")),
            new Comparator("<", Version.of("8.0.50")),
            new Comparator(">", Version.of("1")),
            new Comparator("<=", Version.of("9")),
            new Comparator("=", Version.of("8")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vers:deb/>=1.2|<2", "vers:npm/*", "vers:x.y-z/1"})
  void mayBeAVersExpression(String text) {
    VersionRange range = VersionRange.parse(text);

    assertThat(range.vers()).contains(text);
    assertThat(range.comparators()).isEmpty();
    assertThat(range).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "'' # `` is not a version range: it needs a comparator such as `>=8.0`",
        "'  ' # `  ` is not a version range: it needs a comparator such as `>=8.0`",
        "8.0 # `8.0` is not a comparator such as `>=8.0`, `<9` or `=8.0.5`",
        ">8 or # `or` is not a comparator such as `>=8.0`, `<9` or `=8.0.5`",
        "!=8 # `!=8` is not a comparator such as `>=8.0`, `<9` or `=8.0.5`",
        ">= 8 # `=` is not a version of dot-separated numbers such as `8.0`",
        "> 8 # `>` is not a comparator such as `>=8.0`, `<9` or `=8.0.5`",
        "==8 # `=8` is not a version of dot-separated numbers such as `8.0`",
        ">8.0-beta # `8.0-beta` is not a version of dot-separated numbers such as `8.0`",
        "vers: # `vers:` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:deb # `vers:deb` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:deb/ # `vers:deb/` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:Deb/>1 # `vers:Deb/>1` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:deb/>1 |<2 # `vers:deb/>1 |<2` is not a VERS expression such as `vers:deb/>=1.2|<2`"
      })
  void rejectsOtherForms(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VersionRange.parse(text))
        .withMessage(message);
  }

  @Test
  void comparesByOneOfFiveOperators() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Comparator("!=", Version.of("8")))
        .withMessage("`!=` is not one of [>=, >, <=, <, =]");
  }

  @Test
  void equalsWhatIsWrittenTheSame() {
    assertThat(VersionRange.parse(">=8"))
        .isEqualTo(VersionRange.parse(">=8"))
        .hasSameHashCodeAs(VersionRange.parse(">=8"))
        .isNotEqualTo(VersionRange.parse(">=9"))
        .isNotEqualTo(">=8");
  }
}
