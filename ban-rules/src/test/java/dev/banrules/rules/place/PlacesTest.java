package dev.banrules.rules.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §3: {@code within} and {@code governs}. */
class PlacesTest {

  private static final LocalDate DAY = LocalDate.parse("2026-01-01");

  /** EEA: the EU, Norway, and in a circle itself; EU: France, and the United Kingdom till 2020. */
  private static final Places PLACES =
      Places.of(
          CatalogSet.of(
              Samples.catalog()
                  .addJurisdictions(
                      Samples.place(
                          "EU",
                          Samples.member("FR", Samples.period("1958-01-01", null)),
                          Samples.member("GB", Samples.period("1973-01-01", "2020-02-01")),
                          Samples.member("PT-20", Samples.period(null, null))),
                      Samples.place(
                          "EEA",
                          Samples.member("EU", Samples.period("1994-01-01", null)),
                          Samples.member("NO", Samples.period("1994-01-01", null)),
                          Samples.member("EEA", Samples.period(null, null))),
                      Samples.place("EU/commission"),
                      Samples.place("CA/commons"),
                      Samples.place("x-acme"))
                  .build()));

  @ParameterizedTest(name = "{1} within {0} on {2}: {3}")
  @CsvSource({
    "CA, CA, 2026-01-01, YES",
    "CA, CA-ON, 2026-01-01, YES",
    "US, US-TX-austin, 2026-01-01, YES",
    "US-TX, US-TX-austin, 2026-01-01, YES",
    "US-TX, US-MT, 2026-01-01, NO",
    "US, CA, 2026-01-01, NO",
    "US-MT, US, 2026-01-01, UNKNOWN",
    "US-TX-austin, US, 2026-01-01, UNKNOWN",
    "US-TX-austin, US-TX, 2026-01-01, UNKNOWN",
    "CA/commons, CA-ON, 2026-01-01, YES",
    "CA, CA-ON/health, 2026-01-01, YES",
    "CA-ON/health, CA/commons, 2026-01-01, UNKNOWN",
    "EU, FR, 1957-12-31, NO",
    "EU, FR, 1958-01-01, YES",
    "EU, FR-75, 2026-01-01, YES",
    "EU/commission, FR-75, 2026-01-01, YES",
    "EU, GB, 1972-12-31, NO",
    "EU, GB, 1973-01-01, YES",
    "EU, GB, 2020-01-31, YES",
    "EU, GB, 2020-02-01, NO",
    "GB, EU, 2020-01-31, UNKNOWN",
    "GB, EU, 2020-02-01, NO",
    "FR, EU, 2026-01-01, UNKNOWN",
    "FR-75, EU, 2026-01-01, UNKNOWN",
    "EU, PT-20, 2026-01-01, YES",
    "EU, PT, 2026-01-01, NO",
    "EU, CA, 2026-01-01, NO",
    "EEA, NO, 2026-01-01, YES",
    "EEA, EU, 2026-01-01, YES",
    "EEA, FR-75, 2026-01-01, YES",
    "EEA, FR, 1993-12-31, NO",
    "EEA, GB, 2019-01-01, YES",
    "EEA, CH, 2026-01-01, NO",
    "EU, NO, 2026-01-01, NO",
    "EU, EEA, 2026-01-01, UNKNOWN",
    "NO, EEA, 2026-01-01, UNKNOWN",
    "x-acme, x-acme, 2026-01-01, YES",
    "x-acme, CA, 2026-01-01, NO",
    "CA, x-acme, 2026-01-01, NO"
  })
  void asksTheTerritorialQuestion(String outer, String inner, LocalDate day, Truth within) {
    assertThat(PLACES.within(Jurisdiction.of(outer), Jurisdiction.of(inner), day))
        .isEqualTo(within);
  }

  @ParameterizedTest(name = "{0} governs {1}: {2}, with subdivisions {3}")
  @CsvSource({
    "CA, CA, YES, YES",
    "CA, CA/commons, YES, YES",
    "US, US/executive/treasury, YES, YES",
    "US/executive, US/executive/treasury, YES, YES",
    "US/executive/treasury, US/executive, UNKNOWN, UNKNOWN",
    "US/executive/treasury, US, UNKNOWN, UNKNOWN",
    "US/house, US/senate, NO, NO",
    "CA, CA-ON, NO, YES",
    "CA, CA-ON/health, NO, YES",
    "CA/commons, CA-ON, NO, NO",
    "CA-ON, CA, NO, NO",
    "CA-ON/health, CA-ON, UNKNOWN, UNKNOWN",
    "CA-ON/health, CA, NO, NO",
    "EU, FR, NO, YES",
    "EU, FR/army, NO, YES",
    "EU, EU/commission, YES, YES",
    "EU/commission, EU, UNKNOWN, UNKNOWN",
    "EU/commission, FR, NO, NO",
    "EU, GB, NO, NO",
    "US, CA, NO, NO",
    "x-acme, x-acme, YES, YES",
    "x-acme, x-acme/it, YES, YES",
    "x-acme/it, x-acme, UNKNOWN, UNKNOWN",
    "x-acme, x-other, NO, NO"
  })
  void asksWhoGoverns(String government, String governed, Truth alone, Truth withSubdivisions) {
    Jurisdiction one = Jurisdiction.of(government);
    Jurisdiction other = Jurisdiction.of(governed);

    assertThat(PLACES.governs(one, other, false, DAY)).isEqualTo(alone);
    assertThat(PLACES.governs(one, other, true, DAY)).isEqualTo(withSubdivisions);
  }

  @ParameterizedTest(name = "a caller who names {0} asks bans of {1}: {2}")
  @CsvSource({
    "US, US, true",
    "US, US/house, true",
    "US, US-TX, true",
    "US, US-TX/police, true",
    "US-TX, US, false",
    "US/house, US/house, true",
    "US/house, US, false",
    "US/house, US-TX, false",
    "EU, FR, true",
    "EU, GB, false",
    "FR, EU, false",
    "x-acme, x-acme, true",
    "x-acme, CA, false"
  })
  void narrowsWhatACallerAsks(String named, String jurisdiction, boolean asked) {
    assertThat(PLACES.belongsTo(Jurisdiction.of(named), Jurisdiction.of(jurisdiction), DAY))
        .isEqualTo(asked);
  }

  @Test
  void namesTheDaysOnWhichAMembershipBeginsOrEnds() {
    assertThat(PLACES.changes())
        .extracting(LocalDate::toString)
        .containsExactly("1958-01-01", "1973-01-01", "1994-01-01", "2020-02-01");
  }
}
