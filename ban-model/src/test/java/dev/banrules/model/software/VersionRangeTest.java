package dev.banrules.model.software;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.software.VersionRange.Comparator;
import dev.banrules.model.software.VersionRange.Operator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangeTest {

  @Test
  void isComparatorsThatMustAllHold() {
    VersionRange range = VersionRange.parse(">=8.0  <8.0.50 >1 <=9 =8");

    assertThat(comparators(range))
        .containsExactly(
            new Comparator(Operator.AT_LEAST, Version.of("8.0")),
            new Comparator(Operator.BELOW, Version.of("8.0.50")),
            new Comparator(Operator.ABOVE, Version.of("1")),
            new Comparator(Operator.AT_MOST, Version.of("9")),
            new Comparator(Operator.EQUAL, Version.of("8")));
    assertThat(range).hasToString(">=8.0  <8.0.50 >1 <=9 =8");
  }

  private static List<Comparator> comparators(VersionRange range) {
    return ((ComparatorRange) range).comparators();
  }

  @ParameterizedTest
  @CsvSource({
    ">=8.0 <8.0.50, 8, true",
    ">=8.0 <8.0.50, 8.0.50, false",
    ">8, 8.0, false",
    "<=8, 8.0.0, true",
    "=8, 8.1, false"
  })
  void containsWhatAllComparatorsAccept(String range, String version, boolean contained) {
    assertThat(((ComparatorRange) VersionRange.parse(range)).contains(Version.of(version)))
        .isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "vers:deb/>=1.2|<2 DEB >=1.2,<2",
        "vers:deb/1:2.30-1~bpo12+1 DEB 1:2.30-1~bpo12+1",
        "vers:deb/=1%3A2.30 DEB 1:2.30",
        "vers:npm/* NPM ''",
        "vers:npm/!=1.2.3|!=1.2.4 NPM !=1.2.3,!=1.2.4",
        "vers:pypi/<1%212.0 PYPI <1!2.0",
        "vers:golang/v2.0.0+incompatible GOLANG v2.0.0+incompatible",
        "vers:rpm/>=1:2.0^git1-3.el9 RPM >=1:2.0^git1-3.el9",
        "vers:maven/<1.0-SNAPSHOT MAVEN <1.0-SNAPSHOT",
        "vers:generic/>=2020-01 GENERIC >=2020-01"
      })
  void mayBeAVersExpression(String text, VersioningScheme scheme, String constraints) {
    VersRange range = (VersRange) VersionRange.parse(text);

    assertThat(range.scheme()).isEqualTo(scheme);
    assertThat(range.constraints().stream().map(Object::toString).collect(joining(",")))
        .isEqualTo(constraints);
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
        ">= 8 # `>=` is not a comparator such as `>=8.0`, `<9` or `=8.0.5`",
        "> 8 # `>` is not a comparator such as `>=8.0`, `<9` or `=8.0.5`",
        "==8 # `=8` is not a version of dot-separated numbers such as `8.0`",
        ">8.0-beta # `8.0-beta` is not a version of dot-separated numbers such as `8.0`",
        "vers: # `vers:` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:deb # `vers:deb` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:deb/ # `vers:deb/` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:/1 # `vers:/1` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:Deb/>1 # `Deb` is not a versioning scheme: one of alpine, deb, gem, generic, golang, maven, npm, nuget, pypi, rpm: did you mean `deb`?",
        "vers:nobody/>1 # `nobody` is not a versioning scheme: one of alpine, deb, gem, generic, golang, maven, npm, nuget, pypi, rpm",
        "vers:deb/garbage?? # `garbage??` is not a version under `deb`, such as `1:2.30-1`",
        "vers:deb/>1 |<2 # `1 ` is not a version under `deb`, such as `1:2.30-1`",
        "vers:deb/>=1||<2 # `vers:deb/>=1||<2` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:deb/>= # `vers:deb/>=` is not a VERS expression such as `vers:deb/>=1.2|<2`",
        "vers:deb/1%zz # `1%zz` is not a version: after `%` stand two hexadecimal digits",
        "vers:npm/>=1.x # `1.x` is not a version under `npm`, such as `1.2.3`",
        "vers:golang/>=v1.2-beta # `v1.2-beta` is not a version under `golang`, such as `v1.2.3`",
        "vers:deb/*|1 # `*` is not a constraint: `*` stands alone",
        "vers:deb/>=1|>=2 # `>=2` is not an upper bound (`<`, `<=`), or nothing, after a lower one",
        "vers:deb/<1|=2|<3 # `<3` is not a lower bound (`>`, `>=`), or nothing, after an upper one",
        "vers:deb/<2|>=1 # `>=1` is not a constraint in ascending order of versions, so before `<2`",
        "vers:deb/>=1|<1 # `<1` is not a constraint on a version that no other constraint names"
      })
  void rejectsOtherForms(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VersionRange.parse(text))
        .withMessage(message);
  }

  @Test
  void comparatorsKnowNoException() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Comparator(Operator.NOT_EQUAL, Version.of("8")))
        .withMessage("`!=8` is not a comparator such as `>=8.0`, `<9` or `=8.0.5`");
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
