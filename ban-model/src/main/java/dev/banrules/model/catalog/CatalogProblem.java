package dev.banrules.model.catalog;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.Suggestion;

/**
 * What keeps catalogs from being read as one.
 *
 * @param catalog the position of the document among those read together, from 0
 * @param pointer where in it: a JSON pointer
 * @param found what was found
 * @param expected what should
 * @param suggestion what a reference may have been meant for
 */
public record CatalogProblem(
    int catalog, String pointer, String found, String expected, Suggestion suggestion) {

  /** Checks that nothing is null. */
  public CatalogProblem {
    requireNonNull(pointer, "pointer");
    requireNonNull(found, "found");
    requireNonNull(expected, "expected");
    requireNonNull(suggestion, "suggestion");
  }

  /** {@return the problem in one line, without the place} */
  public String message() {
    return "found " + found + ", expected " + expected + suggestion;
  }
}
