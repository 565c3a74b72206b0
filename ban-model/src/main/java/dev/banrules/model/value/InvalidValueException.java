package dev.banrules.model.value;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.base.Quote;

/** A text, or a part of one, that is not what it should be. */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;
  private final transient Suggestion suggestion;

  /**
   * Makes the exception.
   *
   * @param found what was found: the text, or the part of it that is wrong
   * @param expected what should have been: a noun with its article, such as {@code a date}
   * @param suggestion what may have been meant
   */
  public InvalidValueException(String found, String expected, Suggestion suggestion) {
    super(Quote.of(found) + " is not " + expected + suggestion);
    this.found = requireNonNull(found, "found");
    this.expected = requireNonNull(expected, "expected");
    this.suggestion = requireNonNull(suggestion, "suggestion");
  }

  /**
   * Checks a text.
   *
   * @param sound whether the text is what it should be
   * @param found the text, or the part of it that is wrong
   * @param expected what it should be: a noun with its article, such as {@code a date}
   * @throws InvalidValueException if it is not sound
   */
  public static void check(boolean sound, String found, String expected) {
    if (!sound) {
      throw new InvalidValueException(found, expected, Suggestion.none());
    }
  }

  /** {@return what was found: the text, or the part of it that is wrong} */
  public String found() {
    return found;
  }

  /** {@return what should have been: a noun with its article} */
  public String expected() {
    return expected;
  }

  /** {@return what may have been meant} */
  public Suggestion suggestion() {
    return suggestion;
  }
}
