package dev.banrules.rules.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Truth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        ">=8.0 <8.0.50, 8, YES",
        ">=8.0 <8.0.50, 8.0.49.9, YES",
        ">=8.0 <8.0.50, 8.0.50, NO",
        ">=8.0 <8.0.50, 7.9, NO",
        ">=8.0 <8.0.50, -, UNKNOWN",
        ">=8.0 <8.0.50, 8.0-beta, UNKNOWN",
        ">8, 8.0, NO",
        ">8, 8.0.1, YES",
        "<=8, 8.0.0, YES",
        "<=8, 8.0.1, NO",
        "<8, 8, NO",
        "<8, 7.99, YES",
        "=8, 8.0, YES",
        "=8, 8.1, NO",
        ">9 <8, 8.5, NO",
        "vers:deb/>=1.2|<2, 1.2-1, YES",
        "vers:deb/>=1.2|<2, 1.2, YES",
        "vers:deb/>=1.2-0|<2, 1.2, YES",
        "vers:deb/>1.2|<2, 1.2-0, NO",
        "vers:deb/>=1.2|<2, 1:1.2, NO",
        "vers:deb/>=1.2|<2, 2~rc1, YES",
        "vers:deb/>=1.2|<2, -, UNKNOWN",
        "vers:npm/>=1.2.0|<2.0.0, 1.9.0, YES",
        "vers:npm/>=1.2.0|<2.0.0, 2.0.0, NO",
        "vers:npm/!=1.2.0|!=1.3.0, 1.4.0, YES",
        "vers:npm/!=1.2.0|!=1.3.0, 1.3.0, NO",
        "vers:deb/1%3A1.2, 1:1.2-0, YES",
        "vers:deb/>=1.2|<2, ??, UNKNOWN",
        "vers:deb/*, ??, YES",
        "vers:golang/>=1.2, latest, UNKNOWN",
        "vers:pypi/<2, 1.0, UNKNOWN",
        "vers:pypi/>=1|<2, 1.0, UNKNOWN"
      })
  void comparesWhatIsComparable(String range, @Nullable String stated, Truth in) {
    assertThat(new Versions().in(VersionRange.parse(range), Optional.ofNullable(stated)))
        .isEqualTo(in);
  }
}
