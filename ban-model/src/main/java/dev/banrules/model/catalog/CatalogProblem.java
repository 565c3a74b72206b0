package dev.banrules.model.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What keeps catalogs from being read as one.
 *
 * @param catalog the position of the document among those read together, from 0
 * @param pointer where in it: a JSON pointer
 * @param found what stands there
 * @param expected what should
 * @param nearest the nearest known word, where a reference may be misspelt
 */
public record CatalogProblem(
    int catalog, String pointer, String found, String expected, Optional<String> nearest) {

  /** Checks that nothing is null. */
  public CatalogProblem {
    requireNonNull(pointer, "pointer");
    requireNonNull(found, "found");
    requireNonNull(expected, "expected");
    requireNonNull(nearest, "nearest");
  }

  /** {@return the problem in one line, without the place} */
  public String message() {
    return "found "
        + found
        + ", expected "
        + expected
        + nearest.map(word -> ": did you mean `" + word + "`?").orElse("");
  }
}
