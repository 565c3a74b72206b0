package dev.banrules.examples.service.problem;

import dev.banrules.io.document.Problem;
import java.util.Optional;

/**
 * One thing that is wrong with a request, or worth a look.
 *
 * @param severity {@code error} or {@code warning}
 * @param message what is wrong and, where it can be said, what to do
 * @param place where in the body, if it is about the body and the place is known
 */
public record Diagnostic(String severity, String message, Optional<BodyPlace> place) {

  /**
   * A place in a body.
   *
   * @param line the line, from 1
   * @param column the character in the line, from 1
   * @param pointer the JSON pointer of the value; empty for the whole document
   */
  public record BodyPlace(int line, int column, String pointer) {}

  private static final String ERROR = "error";

  /** {@return an error without a place} */
  public static Diagnostic error(String message) {
    return new Diagnostic(ERROR, message, Optional.empty());
  }

  /** {@return a warning without a place} */
  public static Diagnostic warning(String message) {
    return new Diagnostic("warning", message, Optional.empty());
  }

  /** {@return what a reader of documents says} */
  public static Diagnostic of(Problem problem) {
    return new Diagnostic(
        problem.isError() ? ERROR : "warning",
        problem.text(),
        problem.place().line() > 0
            ? Optional.of(
                new BodyPlace(
                    problem.place().line(), problem.place().column(), problem.place().pointer()))
            : Optional.empty());
  }
}
