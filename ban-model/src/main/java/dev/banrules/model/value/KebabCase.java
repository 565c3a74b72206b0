package dev.banrules.model.value;

import com.google.common.base.CharMatcher;

/** The free words of documents, such as purposes and categories. */
public final class KebabCase {

  private static final CharMatcher ALLOWED =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

  private KebabCase() {}

  /**
   * Returns a word unchanged after checking its form.
   *
   * @param word lower-case letters and digits, in parts joined by single hyphens; at most 128
   *     characters
   * @return the word
   * @throws InvalidValueException if it is of another form
   */
  public static String check(String word) {
    InvalidValueException.check(
        !word.isEmpty()
            && word.length() <= Id.MAX_LENGTH
            && ALLOWED.matchesAllOf(word)
            && !word.startsWith("-")
            && !word.endsWith("-")
            && !word.contains("--"),
        word,
        "a kebab-case word such as `law-enforcement`");
    return word;
  }
}
