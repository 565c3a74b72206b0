package dev.banrules.rules.lint;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.value.Id;

/**
 * Something in a catalog that is valid and suspicious.
 *
 * @param rule the rule that finds it, with explanation and remedy
 * @param catalog the catalog that it is in
 * @param pointer where in that catalog's document: a JSON pointer
 * @param message what is the matter there
 */
public record LintWarning(LintRule rule, Id<Catalog> catalog, String pointer, String message) {

  /** Checks that nothing is null. */
  public LintWarning {
    requireNonNull(rule, "rule");
    requireNonNull(catalog, "catalog");
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }
}
