package dev.banrules.rules.lint;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two names differ so little that one may be the other, misspelt. */
final class Likeness {

  /** Shorter names differ by a letter too often by chance. */
  private static final int SHORTEST = 5;

  private static final int LETTERS_FOR_ONE_EDIT = 8;
  private static final LevenshteinDistance AT_MOST_ONE = new LevenshteinDistance(1);
  private static final LevenshteinDistance AT_MOST_TWO = new LevenshteinDistance(2);

  private Likeness() {}

  static boolean areAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST) {
      return false;
    }
    LevenshteinDistance distance = shorter < 2 * LETTERS_FOR_ONE_EDIT ? AT_MOST_ONE : AT_MOST_TWO;
    return distance.apply(one, other) >= 0;
  }
}
