package dev.banrules.verify.checker;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Semantics §3: what a place lies in, found by climbing from it. */
final class Territory {

  private Territory() {}

  static Truth within(CatalogSet catalogs, LocalDate day, Jurisdiction j, Jurisdiction x) {
    if (above(catalogs, day, x.place()).contains(j.place().code())) {
      return Truth.YES;
    }
    return above(catalogs, day, j.place()).contains(x.place().code()) ? Truth.UNKNOWN : Truth.NO;
  }

  static Truth governs(
      CatalogSet catalogs, LocalDate day, Jurisdiction j, boolean subdivisions, Jurisdiction g) {
    boolean surely =
        g.equals(j)
            || g.isBodyOf(j)
            || (subdivisions && !j.isBody() && within(catalogs, day, j, g) == Truth.YES);
    return surely ? Truth.YES : j.isBodyOf(g) ? Truth.UNKNOWN : Truth.NO;
  }

  /** The place, the country and subdivisions that have it, and the unions that have those. */
  private static Set<String> above(CatalogSet catalogs, LocalDate day, Jurisdiction place) {
    Set<String> above = new HashSet<>();
    String code = place.code();
    above.add(code);
    if (place.country().isPresent()) {
      for (int end = code.lastIndexOf('-'); end > 0; end = code.lastIndexOf('-', end - 1)) {
        above.add(code.substring(0, end));
      }
    }
    while (addUnions(catalogs, day, above)) {
      // unions may be members of unions
    }
    return above;
  }

  private static boolean addUnions(CatalogSet catalogs, LocalDate day, Set<String> above) {
    boolean added = false;
    for (JurisdictionEntry union : catalogs.jurisdictions().values()) {
      boolean hasOne =
          union.members().stream()
              .filter(membership -> membership.period().contains(day))
              .anyMatch(membership -> above.contains(membership.member().place().code()));
      if (hasOne && !union.id().isBody()) {
        added |= above.add(union.id().code());
      }
    }
    return added;
  }
}
