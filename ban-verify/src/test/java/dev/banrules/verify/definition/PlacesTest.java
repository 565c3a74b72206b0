package dev.banrules.verify.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import dev.banrules.verify.TestDocuments;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §3: within and governs. */
class PlacesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 31);

  private static final Places PLACES =
      new Places(
          new TestDocuments()
              .catalog(
                  """
                      {"id": "c", "version": 1, "jurisdictions": [
                        {"id": "EU", "name": "Union",
                         "members": [{"id": "FR"}, {"id": "GB", "until": "2020-01-31"}]},
                        {"id": "WORLD", "name": "World",
                         "members": [{"id": "EU"}, {"id": "US-TX"}, {"id": "WORLD"}]}]}
                      """));

  @ParameterizedTest
  @CsvSource({
    "US, US, YES",
    "US, US-TX, YES",
    "US, US-TX-austin, YES",
    "US-TX, US, UNKNOWN",
    "US-TX, US-T, NO",
    "US-TX, US-TX1, NO",
    "US/house, US-TX/dir, YES",
    "US-MT, US/house, UNKNOWN",
    "EU, FR-75, YES",
    "EU, GB, NO",
    "FR, EU, UNKNOWN",
    "GB, EU, NO",
    "WORLD, FR, YES",
    "WORLD, US, NO",
    "US-TX, WORLD, UNKNOWN",
    "WORLD, US-TX-austin, YES",
    "x-acme, x-acme/it, YES",
    "x-acme, x-acme-labs, NO",
    "CA, US, NO",
  })
  void within(String j, String x, Truth truth) {
    assertThat(PLACES.within(Jurisdiction.of(j), Jurisdiction.of(x), DAY)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "US, false, US, YES",
    "US, false, US/executive/treasury, YES",
    "US/executive, false, US/executive/treasury, YES",
    "US/exec, false, US/executive, NO",
    "US/house, false, US, UNKNOWN",
    "US, false, US-TX, NO",
    "US, true, US-TX/dir, YES",
    "US-TX, true, US, NO",
    "US/house, true, US-TX, NO",
    "US/house, true, US, UNKNOWN",
    "EU, true, FR/ministry, YES",
    "EU, true, GB, NO",
    "EU, false, FR, NO",
  })
  void governs(String j, boolean subdivisions, String g, Truth truth) {
    assertThat(PLACES.governs(Jurisdiction.of(j), subdivisions, Jurisdiction.of(g), DAY))
        .isEqualTo(truth);
  }
}
