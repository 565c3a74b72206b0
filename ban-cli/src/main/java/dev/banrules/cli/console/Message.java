package dev.banrules.cli.console;

import dev.banrules.io.document.Excerpt;
import dev.banrules.io.document.Problem;
import java.util.Optional;

/**
 * A line for a person on standard error, and the line of a document that it is about.
 *
 * @param severity how bad it is
 * @param text what to say, on one line
 * @param excerpt the line of a document that it is about
 */
public record Message(Severity severity, String text, Optional<Excerpt> excerpt) {

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
    return new Message(Severity.ERROR, text, Optional.empty());
  }

  public static Message warning(String text) {
    return new Message(Severity.WARNING, text, Optional.empty());
  }

  public static Message note(String text) {
    return new Message(Severity.NOTE, text, Optional.empty());
  }

  /** A problem of a document, its place first. */
  public static Message of(Problem problem) {
    return new Message(
        problem.isError() ? Severity.ERROR : Severity.WARNING,
        problem.place() + ": " + problem.text(),
        problem.excerpt());
  }
}
