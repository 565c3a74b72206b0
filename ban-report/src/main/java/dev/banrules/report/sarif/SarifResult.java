package dev.banrules.report.sarif;

import java.util.Optional;

/**
 * One result of a log.
 *
 * @param rule what it breaks
 * @param level how grave it is
 * @param message what is the matter, in one line
 * @param file where in a file it is
 * @param logical where it is within what the file or the device holds
 * @param fingerprint what makes it the same result in a later log
 * @param suppression why nobody has to act on it
 */
public record SarifResult(
    SarifRule rule,
    Level level,
    String message,
    Optional<FilePlace> file,
    Optional<LogicalPlace> logical,
    Optional<String> fingerprint,
    Optional<Suppression> suppression) {

  /** How grave a result is, and whether it is a failure at all. */
  public enum Level {
    /** A failure that counts. */
    ERROR,
    /** A failure of less weight. */
    WARNING,
    /** A failure that is only mentioned. */
    NOTE,
    /** What could not be decided, as facts are missing. */
    OPEN,
    /** What is no failure. */
    INFORMATIONAL
  }

  /**
   * A place in a file.
   *
   * @param file its name as the user gave it
   * @param line the line, from 1; 0 for the whole file
   * @param column the column, from 1, in code points
   */
  public record FilePlace(String file, int line, int column) {}

  /**
   * A place that is no file's.
   *
   * @param name what it is called, which may be empty
   * @param qualifiedName by what it is found
   * @param kind a word for what it is
   */
  public record LogicalPlace(String name, String qualifiedName, String kind) {}

  /**
   * Why nobody has to act on a result.
   *
   * @param inSource whether the file itself says so
   * @param justification why
   */
  public record Suppression(boolean inSource, String justification) {}
}
