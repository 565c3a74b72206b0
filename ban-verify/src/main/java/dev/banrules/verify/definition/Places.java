package dev.banrules.verify.definition;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Semantics §3: {@code within} and {@code governs}, asked of the codes as text. */
final class Places {

  private final CatalogSet catalogs;

  Places(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  /** Whether the place of x is in the place of J. */
  Truth within(Jurisdiction j, Jurisdiction x, LocalDate day) {
    String ours = placeOf(j);
    String theirs = placeOf(x);
    if (lies(theirs, ours, day, new HashSet<>())) {
      return Truth.YES;
    }
    return Truth.of(lies(ours, theirs, day, new HashSet<>())) == Truth.YES
        ? Truth.UNKNOWN
        : Truth.NO;
  }

  /** Whether J governs g; "subdivisions" is without effect where J has a slash. */
  Truth governs(Jurisdiction j, boolean subdivisions, Jurisdiction g, LocalDate day) {
    if (g.equals(j) || g.code().startsWith(j.code() + "/")) {
      return Truth.YES;
    }
    boolean place = j.code().indexOf('/') < 0;
    if (subdivisions && place && within(j, g, day) == Truth.YES) {
      return Truth.YES;
    }
    return j.code().startsWith(g.code() + "/") ? Truth.UNKNOWN : Truth.NO;
  }

  /** "x is J, a subdivision of J at any depth, or lies in a member of J at that date". */
  private boolean lies(String x, String j, LocalDate day, Set<String> asked) {
    // `x-acme-labs` is no subdivision of `x-acme`: organisations have none
    if (x.equals(j) || (x.startsWith(j + "-") && !j.startsWith("x-"))) {
      return true;
    }
    if (!asked.add(j)) {
      return false;
    }
    for (JurisdictionEntry entry : catalogs.jurisdictions().values()) {
      if (entry.id().code().equals(j)) {
        for (Membership membership : entry.members()) {
          if (DaysOfChange.in(membership.period(), day)
              && lies(x, placeOf(membership.member()), day, asked)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What stands before the first slash. */
  private static String placeOf(Jurisdiction jurisdiction) {
    int slash = jurisdiction.code().indexOf('/');
    return slash < 0 ? jurisdiction.code() : jurisdiction.code().substring(0, slash);
  }
}
