package dev.banrules.cli.console;

import dev.banrules.io.document.Problem;

/**
 * A line for a person on standard error.
 *
 * @param severity how bad it is
 * @param text what to say, on one line
 */
public record Message(Severity severity, String text) {

  /** How bad something is. */
  public enum Severity {
    /** Something was not done. */
    ERROR("error"),
    /** Something may be wrong. */
    WARNING("warning"),
    /** Somebody may want to know it. */
    NOTE("note");

    final String word;

    Severity(String word) {
      this.word = word;
    }
  }

  public static Message error(String text) {
    return new Message(Severity.ERROR, text);
  }

  public static Message warning(String text) {
    return new Message(Severity.WARNING, text);
  }

  public static Message note(String text) {
    return new Message(Severity.NOTE, text);
  }

  /** A problem of a document, its place first. */
  public static Message of(Problem problem) {
    return problem.isError()
        ? error(problem.message())
        : warning(problem.place() + ": " + problem.text());
  }
}
