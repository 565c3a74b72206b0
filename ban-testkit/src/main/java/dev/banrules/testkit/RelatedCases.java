package dev.banrules.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;

/**
 * Questions about the same catalogs and waivers, each of which differs from an earlier one in one
 * thing.
 *
 * @param cases the questions, at least one
 */
public record RelatedCases(ImmutableList<Case> cases) {

  /**
   * Checks that they belong together.
   *
   * @throws IllegalArgumentException if there is none, or if two are about other catalogs
   */
  public RelatedCases {
    checkArgument(!cases.isEmpty(), "there is no question");
    for (Case each : cases) {
      checkArgument(
          each.catalogs().equals(cases.get(0).catalogs())
              && each.waivers().equals(cases.get(0).waivers()),
          "the questions are about different catalogs or waivers");
    }
  }

  /** {@return what all are about} */
  public CatalogSet catalogs() {
    return cases.get(0).catalogs();
  }

  /** {@return the waivers of all} */
  public ImmutableList<Waiver> waivers() {
    return cases.get(0).waivers();
  }
}
