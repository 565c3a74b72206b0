package dev.banrules.model.catalog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.place.Jurisdiction;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a catalog claims to know the bans of a place; for people, and without influence on a
 * verdict.
 *
 * @param jurisdiction the place or body
 * @param reviewed when somebody last looked
 * @param complete whether all its bans are in the catalog; empty where that is not claimed
 * @param omits what is known to be left out
 */
public record CatalogCoverage(
    Jurisdiction jurisdiction,
    Optional<LocalDate> reviewed,
    Optional<Boolean> complete,
    ImmutableList<String> omits) {

  /** Checks that nothing is null. */
  public CatalogCoverage {
    requireNonNull(jurisdiction, "jurisdiction");
    requireNonNull(reviewed, "reviewed");
    requireNonNull(complete, "complete");
    requireNonNull(omits, "omits");
  }
}
