package dev.banrules.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

  @ParameterizedTest(name = "{0}: place {1}, country {2}, body {3}, organisation {4}")
  @CsvSource({
    "CA, CA, CA, false, false",
    "CA-ON, CA-ON, CA, false, false",
    "US-TX-austin, US-TX-austin, US, false, false",
    "US-TX-Austin-5, US-TX-Austin-5, US, false, false",
    "GB-1, GB-1, GB, false, false",
    "CA/commons, CA, CA, true, false",
    "CA-ON/health, CA-ON, CA, true, false",
    "US/executive/treasury, US, US, true, false",
    "EU, EU, , false, false",
    "EU/commission, EU, , true, false",
    "NATO, NATO, , false, false",
    "ASEAN, ASEAN, , false, false",
    "G20, G20, , false, false",
    "x-acme, x-acme, , false, true",
    "x-acme-9, x-acme-9, , false, true",
    "x-acme/it-security, x-acme, , true, true"
  })
  void isACountryASubdivisionABodyOrAnOrganisation(
      String code, String place, String country, boolean body, boolean organisation) {
    Jurisdiction jurisdiction = Jurisdiction.of(code);

    assertThat(jurisdiction).hasToString(code);
    assertThat(jurisdiction.code()).isEqualTo(code);
    assertThat(jurisdiction.place()).isEqualTo(Jurisdiction.of(place));
    assertThat(jurisdiction.country().map(Country::code).orElse(null)).isEqualTo(country);
    assertThat(jurisdiction.isBody()).isEqualTo(body);
    assertThat(jurisdiction.isOrganisation()).isEqualTo(organisation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C",
        "ca",
        "US-",
        "US-tx",
        "US-TEXA",
        "US-TX-",
        "US TX",
        "-US",
        "x-",
        "x-Acme",
        "X-a",
        "x_acme",
        "U1",
        "ABCDEFGHIJKLMNOPQ",
        "EU-x",
        "1EU"
      })
  void rejectsOtherForms(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of(code))
        .withMessageStartingWith("`");
  }

  @Test
  void saysWhatACodeLooksLike() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of("texas"))
        .withMessage(
            "`texas` is not a jurisdiction code such as `CA`, `US-TX`, `CA/commons`, `EU` or"
                + " `x-acme`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CA/", "CA/Commons", "CA//commons", "CA/commons/", "CA/a_b", "x-a/B"})
  void saysWhatABodyLooksLike(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of(code))
        .withMessage(
            "`%s` is not a jurisdiction code: what follows `/` is lower-case letters, digits and"
                + " `-`",
            code);
  }

  @ParameterizedTest
  @CsvSource({
    "UK, `UK` is not an ISO 3166-1 alpha-2 country code: did you mean `GB`?",
    "UK-SCT, `UK` is not an ISO 3166-1 alpha-2 country code: did you mean `GB`?",
    "XX, `XX` is not an ISO 3166-1 alpha-2 country code such as `CA`"
  })
  void rejectsCountriesThatAreNone(String code, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of(code))
        .withMessage(message);
  }

  @Test
  void hasAtMost256Characters() {
    String longest = "x-" + "a".repeat(254);

    assertThat(Jurisdiction.of(longest).code()).hasSize(256);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of(longest + "a"))
        .withMessageEndingWith("aaa…` is not a jurisdiction code of at most 256 characters");
  }

  @ParameterizedTest(name = "{0} body of {1}: {2}, subdivision: {3}")
  @CsvSource({
    "US/house, US, true, false",
    "US/executive/treasury, US, true, false",
    "US/executive/treasury, US/executive, true, false",
    "US/executive, US/executive/treasury, false, false",
    "US/house, US/house, false, false",
    "US, US, false, false",
    "US, US/house, false, false",
    "US-TX, US, false, true",
    "US-TX-austin, US, false, true",
    "US-TX-austin, US-TX, false, true",
    "US-TXA, US-TX, false, false",
    "US, US-TX, false, false",
    "US-TX/police, US-TX, true, false",
    "US-TX/police, US, false, true",
    "CA-ON, US, false, false",
    "x-acme-labs, x-acme, false, false",
    "x-acme/it, x-acme, true, false"
  })
  void knowsBodiesFromSubdivisions(String inner, String outer, boolean body, boolean subdivision) {
    Jurisdiction one = Jurisdiction.of(inner);
    Jurisdiction other = Jurisdiction.of(outer);

    assertThat(one.isBodyOf(other)).isEqualTo(body);
    assertThat(one.isSubdivisionOf(other)).isEqualTo(subdivision);
  }

  @Test
  void aBodyOfASimilarNameIsAnother() {
    assertThat(Jurisdiction.of("US/executive-2").isBodyOf(Jurisdiction.of("US/executive")))
        .isFalse();
  }

  @Test
  void comparesByCode() {
    assertThat(Jurisdiction.of("CA"))
        .isLessThan(Jurisdiction.of("US"))
        .isNotEqualTo(Jurisdiction.of("CA/commons"))
        .isNotEqualTo("CA")
        .hasSameHashCodeAs(Jurisdiction.of("CA"));
  }
}
