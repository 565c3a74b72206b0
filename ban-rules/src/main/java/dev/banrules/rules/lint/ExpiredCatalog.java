package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.Catalog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A catalog that nobody should rely on any more. */
final class ExpiredCatalog implements Check {

  /** Lists of banned software grow by the month; after this, one is history. */
  private static final int YEARS = 2;

  @Override
  public LintRule rule() {
    return new LintRule(
        "expired-catalog",
        "a catalog of which all bans have ended, or that nobody has confirmed for two years",
        "A catalog has expired where each of its bans has ended; or where neither the catalog was"
            + " `issued` nor one of its bans `verified` in the last two years, though one of these"
            + " dates is stated. It needs a date to be found.",
        "Issue the catalog anew after checking its bans, with `verified` on those that stand, or no"
            + " longer load it.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    linted
        .today()
        .ifPresent(
            today -> {
              for (Catalog catalog : linted.catalogs().catalogs()) {
                fault(catalog, today)
                    .ifPresent(
                        fault ->
                            report.add(new CatalogEntry<>(catalog.id(), "", catalog), "", fault));
              }
            });
  }

  private static Optional<String> fault(Catalog catalog, LocalDate today) {
    if (!catalog.bans().isEmpty()
        && catalog.bans().stream().allMatch(ban -> hasEnded(ban, today))) {
      return Optional.of("all bans of catalog `" + catalog.id() + "` have ended");
    }
    return Stream.concat(
            catalog.issued().stream(),
            catalog.bans().stream().flatMap(ban -> ban.verified().stream()))
        .max(Comparator.naturalOrder())
        .filter(last -> last.plusYears(YEARS).isBefore(today))
        .map(last -> "catalog `" + catalog.id() + "` was last issued or verified on " + last);
  }

  private static boolean hasEnded(Ban ban, LocalDate today) {
    return ban.timeline().ended().filter(ended -> !today.isBefore(ended)).isPresent();
  }
}
