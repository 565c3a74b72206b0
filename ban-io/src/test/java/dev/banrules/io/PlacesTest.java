package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that profiles name, against loaded catalogs. */
class PlacesTest {

  private static final CatalogSet CATALOGS =
      Catalogs.read(
          List.of(
              Source.of(
                  "c.yaml",
                  "{format: ban-catalog/1, id: c, version: 1, jurisdictions: [{id: EU, name: EU},"
                      + " {id: ASEAN, name: ASEAN}, {id: CA/house, name: House},"
                      + " {id: x-acme, name: Acme}]}")),
          Limits.defaults());

  @ParameterizedTest
  @CsvSource({"CA", "CA-ON", "US-TX-austin", "EU", "ASEAN", "x-acme", "CA/house"})
  void areSoundWhereTheyAreCountriesOrBelowOrDefined(String code) {
    assertThat(problems(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CA/hosue, CA/house",
    "x-acne, x-acme",
    "EU/commission, ''",
    "x-other/it, ''",
    "US/house, CA/house",
  })
  void areWarnedOfWhereTheyAreOfTheRightFormAndNothingDefinesThem(String code, String nearest) {
    assertThat(problems(code))
        .containsExactly(
            "p:1:67 /owner/of: warning: found `"
                + code
                + "`, expected a jurisdiction that a loaded catalog defines"
                + (nearest.isEmpty() ? "" : ": did you mean `" + nearest + "`?"));
  }

  @ParameterizedTest
  @CsvSource({"ASEEN, ASEAN", "US-TEX, US-TX", "NATO, ''", "UEE/commission, ''"})
  void areErrorsWhereTheyAreNoPlace(String code, String nearest) {
    assertThat(problems(code))
        .containsExactly(
            "p:1:67 /owner/of: found `"
                + code
                + "`, expected a country, a part of one in ISO 3166-2 or below, EU, `x-…`, or what a"
                + " loaded catalog defines"
                + (nearest.isEmpty() ? "" : ": did you mean `" + nearest + "`?"));
  }

  private static List<String> problems(String code) {
    String profile =
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[],\"owner\":{\"of\":\""
            + code
            + "\"}}";
    try (StreamedDocuments<DeviceProfile> items =
        Profiles.against(CATALOGS).stream(Source.of("p", profile))) {
      StreamedDocument<DeviceProfile> item = items.next();
      assertThat(item.value().isPresent())
          .isEqualTo(item.problems().stream().noneMatch(Problem::isError));
      return item.problems().stream().map(Problem::message).toList();
    }
  }
}
