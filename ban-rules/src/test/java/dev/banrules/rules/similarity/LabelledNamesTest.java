package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Catalogs;
import dev.banrules.model.catalog.CatalogSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is reached on strings that people labelled, in the half used for tuning and the other. Of
 * the exact ones the held-out half reaches less than the 0.95 that was aimed at: what is missing
 * are labels that the definition does not follow ({@code TikTok Ltd.} is no name of ByteDance until
 * a catalog says so), see docs/identity.md.
 */
class LabelledNamesTest {

  private static final CatalogSet CATALOG = LabelledNames.catalog();

  @ParameterizedTest(name = "held out: {0}")
  @CsvSource({"false, 0.95", "true, 0.93"})
  void reachesTheFloor(boolean heldOut, double exactRecall) {
    List<LabelledNames.Row> rows =
        LabelledNames.read().stream().filter(row -> row.isHeldOut() == heldOut).toList();
    Scorecard card = Scorecard.of(CATALOG, rows);

    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(card.exactPrecision()).as("%s", card.confusions).isEqualTo(1);
    assertThat(card.exactRecall()).as("%s", card.confusions).isGreaterThanOrEqualTo(exactRecall);
    assertThat(card.evasiveRecall()).as("%s", card.confusions).isGreaterThanOrEqualTo(0.95);
    assertThat(card.flagged()).as("%s", card.confusions).isLessThanOrEqualTo(0.05);
  }

  @Test
  void reachesTheAimOnTheSecondSet() {
    List<LabelledNames.Row> rows = LabelledNames.second();
    Scorecard card = Scorecard.of(CATALOG, rows);

    for (String level : List.of("exact", "possible", "none")) {
      assertThat(rows).filteredOn(row -> row.level().equals(level)).hasSizeGreaterThan(150);
    }
    assertThat(card.exactPrecision()).as("%s", card.confusions).isEqualTo(1);
    assertThat(card.exactRecall()).as("%s", card.confusions).isGreaterThanOrEqualTo(0.95);
    assertThat(card.evasiveRecall()).as("%s", card.confusions).isGreaterThanOrEqualTo(0.95);
    assertThat(card.flagged()).as("%s", card.confusions).isLessThanOrEqualTo(0.05);
  }

  /**
   * Sets of the built-in catalog, each labelled before it was first run. Of the third, one label
   * overlooks that the catalog has a vendor Kaspersky Labs Limited.
   */
  @ParameterizedTest
  @CsvSource({
    "third.csv, 0.997, 0.97, 0.95, 0.02",
    "fourth.csv, 1, 0.97, 0.95, 0.02",
    "fifth.csv, 1, 0.97, 0.95, 0.02"
  })
  void reachesTheAimWithTheBuiltInCatalog(
      String set, double exactPrecision, double exactRecall, double evasiveRecall, double flagged) {
    List<LabelledNames.Row> rows = LabelledNames.read(set);
    Scorecard card = Scorecard.of(Catalogs.builtIn(), rows);

    assertThat(rows).hasSizeGreaterThan(500);
    assertThat(card.exactPrecision())
        .as("%s", card.confusions)
        .isGreaterThanOrEqualTo(exactPrecision);
    assertThat(card.exactRecall()).as("%s", card.confusions).isGreaterThanOrEqualTo(exactRecall);
    assertThat(card.evasiveRecall())
        .as("%s", card.confusions)
        .isGreaterThanOrEqualTo(evasiveRecall);
    assertThat(card.flagged()).as("%s", card.confusions).isLessThanOrEqualTo(flagged);
  }

  @Test
  void reachesTheAimOnAllOfThem() {
    assertThat(Scorecard.of(CATALOG, LabelledNames.read()).exactRecall()).isGreaterThan(0.95);
  }
}
