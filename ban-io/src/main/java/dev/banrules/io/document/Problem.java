package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.Suggestion;
import java.util.Optional;

/**
 * Something that is wrong in a document.
 *
 * @param severity whether the document can be used all the same
 * @param place where it is
 * @param found what was found, or in what way it is wrong
 * @param expected what should stand there; empty where {@code found} says it all
 * @param suggestion what a misspelt word or reference may have been meant for
 * @param excerpt the line that it is on; empty where the document as a whole is meant
 */
public record Problem(
    Severity severity,
    Place place,
    String found,
    String expected,
    Suggestion suggestion,
    Optional<Excerpt> excerpt) {

  /** Checks that nothing is null. */
  public Problem {
    requireNonNull(severity, "severity");
    requireNonNull(place, "place");
    requireNonNull(found, "found");
    requireNonNull(expected, "expected");
    requireNonNull(suggestion, "suggestion");
    requireNonNull(excerpt, "excerpt");
  }

  /**
   * {@return a problem that shows no line yet}
   *
   * @param severity whether the document can be used all the same
   * @param place where it is
   * @param found what was found, or in what way it is wrong
   * @param expected what should stand there; empty where {@code found} says it all
   * @param suggestion what may have been meant
   */
  public static Problem of(
      Severity severity, Place place, String found, String expected, Suggestion suggestion) {
    return new Problem(severity, place, found, expected, suggestion, Optional.empty());
  }

  /**
   * {@return an error}
   *
   * @param place where it is
   * @param found what was found
   * @param expected what should stand there; empty where {@code found} says it all
   */
  public static Problem error(Place place, String found, String expected) {
    return of(Severity.ERROR, place, found, expected, Suggestion.none());
  }

  /**
   * {@return the same problem with the line that it is on}
   *
   * @param line the line, if it is known
   */
  public Problem on(Optional<Excerpt> line) {
    return new Problem(severity, place, found, expected, suggestion, line);
  }

  /** {@return whether the document can't be used} */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@return what is wrong, without the place} */
  public String text() {
    return expected.isEmpty() ? found : "found " + found + ", expected " + expected + suggestion;
  }

  /** {@return place and text in one line; a warning says that it is one} */
  public String message() {
    return place + ": " + (isError() ? "" : "warning: ") + text();
  }

  @Override
  public String toString() {
    return message();
  }
}
