package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.place.Jurisdiction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody last looked whether a ban still holds. */
final class LastLook {

  private LastLook() {}

  /**
   * {@return the later of the ban's `verified` and the `reviewed` of a place that it belongs to}
   */
  static Optional<LocalDate> at(Ban ban, LintedCatalogs linted) {
    Stream<LocalDate> reviews =
        linted.catalogs().catalogs().stream()
            .flatMap(catalog -> catalog.coverage().stream())
            .filter(coverage -> covers(coverage.jurisdiction(), ban.jurisdiction()))
            .map(CatalogCoverage::reviewed)
            .flatMap(Optional::stream);
    return Stream.concat(reviews, ban.verified().stream()).max(Comparator.naturalOrder());
  }

  private static boolean covers(Jurisdiction covered, Jurisdiction ban) {
    return ban.equals(covered)
        || ban.code().startsWith(covered.code() + "-")
        || ban.code().startsWith(covered.code() + "/");
  }
}
