package dev.banrules.rules.similarity;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Sure;
import dev.banrules.rules.BanRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Precision and recall of an identifier on labelled strings. */
final class Scorecard {

  int saidExact;
  int saidExactRightly;
  int exact;
  int exactFound;
  int evasive;
  int evasiveFound;
  int negatives;
  int negativesFlagged;
  final List<String> confusions = new ArrayList<>();

  private final CatalogSet catalogs;

  private Scorecard(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  static Scorecard of(CatalogSet catalogs, List<LabelledNames.Row> rows) {
    BanRules rules = BanRules.compile(catalogs);
    Scorecard card = new Scorecard(catalogs);
    rows.forEach(row -> card.count(rules, row));
    return card;
  }

  /** An application that had several vendors is of each of them. */
  private boolean isOf(Identity identity, String vendor) {
    return identity.vendor().map(Id::value).equals(Optional.of(vendor))
        || identity.application().flatMap(catalogs::application).stream()
            .flatMap(application -> application.vendorIds().stream())
            .anyMatch(id -> id.value().equals(vendor));
  }

  private void count(BanRules rules, LabelledNames.Row row) {
    List<Identity> answer = rules.identify(row.software(), AuditOptions.defaults());
    boolean name = row.kind().equals("display_name");
    boolean right = answer.stream().anyMatch(i -> isOf(i, row.vendor()));
    Optional<Identity> said =
        answer.stream().filter(i -> name ? i.score() == 1 : i.sure() != Sure.NOTHING).findFirst();
    if (said.isPresent()) {
      saidExact++;
      if (isOf(said.get(), row.vendor())) {
        saidExactRightly++;
      } else {
        confuse("FALSE EXACT", row, answer);
      }
    }
    switch (row.level()) {
      case "exact" -> {
        exact++;
        if (said.isPresent() && right) {
          exactFound++;
        } else {
          confuse(right ? "only possible" : "missed", row, answer);
        }
      }
      case "possible" -> {
        evasive++;
        if (right) {
          evasiveFound++;
        } else {
          confuse("missed", row, answer);
        }
      }
      default -> {
        negatives++;
        if (!answer.isEmpty() && !row.note().contains("tolerated")) {
          negativesFlagged++;
          confuse("flagged", row, answer);
        }
      }
    }
  }

  private void confuse(String what, LabelledNames.Row row, List<Identity> answer) {
    confusions.add(
        String.join(
            "\t",
            what,
            row.kind(),
            row.value(),
            row.level(),
            row.note(),
            answer.isEmpty() ? "-" : answer.get(0).because().toString()));
  }

  double exactPrecision() {
    return ratio(saidExactRightly, saidExact);
  }

  double exactRecall() {
    return ratio(exactFound, exact);
  }

  double evasiveRecall() {
    return ratio(evasiveFound, evasive);
  }

  double flagged() {
    return ratio(negativesFlagged, negatives);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "exact precision %d/%d = %.3f, exact recall %d/%d = %.3f, evasive found %d/%d = %.3f,"
            + " negatives flagged %d/%d = %.3f",
        saidExactRightly,
        saidExact,
        exactPrecision(),
        exactFound,
        exact,
        exactRecall(),
        evasiveFound,
        evasive,
        evasiveRecall(),
        negativesFlagged,
        negatives,
        flagged());
  }
}
