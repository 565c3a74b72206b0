package dev.banrules.model.base;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant by a misspelt word or reference. */
public final class Nearest {

  private Nearest() {}

  /**
   * {@return the known word that is fewest edits away, if it is near enough to be meant; of equally
   * near ones the first in the words' order}
   *
   * @param word what was found
   * @param known what may have been meant
   */
  public static Optional<String> to(String word, Collection<String> known) {
    return within(Math.max(1, word.length() / 3), word, known);
  }

  /**
   * {@return the known word that is fewest edits away, if it is near enough; of equally near ones
   * the first in the words' order}
   *
   * @param limit how many edits are near enough
   * @param word what was found
   * @param known what may have been meant
   */
  public static Optional<String> within(int limit, String word, Collection<String> known) {
    String found = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = limit + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - found.length()) < least) {
        int edits = edits(found, candidate.toLowerCase(Locale.ROOT));
        if (edits < least) {
          least = edits;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Damerau's distance without overlaps: inserts, deletions, replacements, neighbours swapped. */
  private static int edits(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int step(int[][] rows, String a, String b, int i, int j) {
    int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
