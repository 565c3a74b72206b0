package dev.banrules.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @Test
  void knowsTheCodesOfIso3166() {
    assertThat(Country.codes()).hasSize(249);
    assertThat(Country.codes())
        .containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ca", "CAN", "XX", "EU", "ZZ", "C", "CA "})
  void rejectsOtherCodes(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(code))
        .withMessage("`%s` is not an ISO 3166-1 alpha-2 country code such as `CA`", code);
  }

  @Test
  void saysWhatWasMeantByUk() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("UK"))
        .withMessage("`UK` is not an ISO 3166-1 alpha-2 country code: did you mean `GB`?");
  }

  @Test
  void comparesByCode() {
    assertThat(Country.of("CA")).isLessThan(Country.of("CN")).hasToString("CA");
  }
}
