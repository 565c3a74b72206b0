package dev.banrules.rules.lint;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.value.Id;

/**
 * A comment in a catalog's document. One that begins with {@code lint:} speaks to lint: {@code
 * lint: accept RULE: reason} accepts what the rule finds in the element that the comment is about,
 * and in what that contains. All others mean nothing here.
 *
 * @param catalog the catalog
 * @param pointer the JSON pointer of the element that the comment is about
 * @param text what it says, without the sign that begins it
 */
public record LintComment(Id<Catalog> catalog, String pointer, String text) {

  /** Checks that nothing is null. */
  public LintComment {
    requireNonNull(catalog, "catalog");
    requireNonNull(pointer, "pointer");
    requireNonNull(text, "text");
  }
}
