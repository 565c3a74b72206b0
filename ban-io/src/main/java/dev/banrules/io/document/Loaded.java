package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A document that was read.
 *
 * @param <T> the type of the document
 * @param value the document
 * @param warnings what somebody should look at
 */
public record Loaded<T>(T value, ImmutableList<Problem> warnings) {

  /** Checks that nothing is null. */
  public Loaded {
    requireNonNull(value, "value");
    requireNonNull(warnings, "warnings");
  }

  /**
   * {@return a document, if there is nothing but warnings}
   *
   * @param <T> the type of the document
   * @param value the document, without meaning where there are errors
   * @param problems errors and warnings
   * @throws InvalidDocumentException if there is an error
   */
  public static <T> Loaded<T> of(T value, ImmutableList<Problem> problems) {
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new InvalidDocumentException(problems);
    }
    return new Loaded<>(value, problems);
  }
}
