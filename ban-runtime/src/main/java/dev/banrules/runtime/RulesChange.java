package dev.banrules.runtime;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.catalog.CatalogSet;
import java.time.Instant;

/**
 * That other catalogs are in place.
 *
 * @param at when they were put in place
 * @param before the catalogs until then
 * @param after the catalogs since then
 * @param difference what differs; empty where only the wording of the documents, or the waivers, do
 */
public record RulesChange(
    Instant at, CatalogSet before, CatalogSet after, CatalogDifference difference) {

  /** Checks that nothing is null. */
  public RulesChange {
    requireNonNull(at, "at");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(difference, "difference");
  }
}
