package dev.banrules.verify.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.verify.TestDocuments;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §5.1: the closures, with open bounds and rooms that others leave. */
class OwnershipTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the stakes of v and w in t | threshold | aggregated | v reaches t
        "50 | - | >50 | true | NO",
        "50 | - | >=50 | true | YES",
        "{\"over\": 50, \"max\": 75} | - | >50 | true | YES",
        "{\"over\": 25, \"max\": 50} | - | >50 | true | NO",
        "{\"over\": 25, \"max\": 50.000001} | - | >50 | true | UNKNOWN",
        "{\"min\": 50, \"max\": 75} | - | >50 | true | UNKNOWN",
        "null | - | >50 | true | UNKNOWN",
        "null | 50 | >50 | true | NO",
        "null | 50 | >=50 | true | UNKNOWN",
        "null | {\"over\": 50, \"max\": 60} | >=50 | true | NO",
        "null | {\"over\": 49, \"max\": 60} | >=51 | true | NO",
        "null | {\"over\": 49, \"max\": 60} | >=50.999999 | true | UNKNOWN",
        "null | null | >=100 | true | UNKNOWN",
        "50 | - | >=50 | false | YES",
        "null | 50.000001 | >=50 | false | NO",
      })
  void ofOneOwnerBesideAnother(
      String ofV, String ofW, String threshold, boolean aggregate, Truth truth) {
    String other = ofW.equals("-") ? "" : ", {\"owner\": \"w\", \"percent\": " + ofW + "}";
    String vendors =
        """
        {"id": "c", "version": 1, "vendors": [{"id": "v", "name": "V"}, {"id": "w", "name": "W"},
          {"id": "t", "name": "T", "stakes": [{"owner": "v", "percent": %s}%s]}]}
        """
            .formatted(ofV, other);
    assertThat(reached(vendors, reach(threshold, aggregate, false, false, false))).isEqualTo(truth);
  }

  private static final String FAMILY =
      """
      {"id": "c", "version": 1, "vendors": [
        {"id": "r", "name": "R"},
        {"id": "v", "name": "V", "stakes": [{"owner": "r", "percent": 60}]},
        {"id": "s", "name": "S", "stakes": [{"owner": "r", "percent": 60}]},
        {"id": "t", "name": "T", "stakes": [{"owner": "s", "percent": 30},
          {"owner": "v", "percent": 30}, {"owner": "s", "percent": 15, "control": true}]}]}
      """;

  @ParameterizedTest
  @CsvSource({
    ">50, true, false, false, NO",
    ">50, true, true, false, NO",
    ">50, true, false, true, YES",
    ">50, false, false, true, NO",
    ">50, false, true, true, YES",
    ">=30, true, false, false, YES",
    ">=45, false, false, true, YES",
  })
  void ofAFamily(
      String threshold, boolean aggregate, boolean controlled, boolean affiliates, Truth truth) {
    assertThat(reached(FAMILY, reach(threshold, aggregate, controlled, affiliates, false)))
        .isEqualTo(truth);
  }

  private static Reach reach(
      String threshold,
      boolean aggregate,
      boolean controlled,
      boolean affiliates,
      boolean successors) {
    return new Reach(
        Optional.of(Threshold.parse(threshold)), aggregate, controlled, affiliates, successors);
  }

  private static Truth reached(String catalog, Reach reach) {
    Link link =
        new Ownership(new TestDocuments().catalog(catalog), DAY, reach)
            .reachedFrom(Id.of("v"))
            .get(Id.of("t"));
    return link == null ? Truth.NO : link.sure() ? Truth.YES : Truth.UNKNOWN;
  }
}
