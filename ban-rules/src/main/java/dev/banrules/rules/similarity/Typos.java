package dev.banrules.rules.similarity;

import java.util.Arrays;

/**
 * Weighs the edits that turn one word into another by how likely they are slips of a hand that
 * means the same word.
 *
 * <p>Plain edit distance cannot tell {@code Hauwei} from {@code Douban}: both are one step from a
 * known name, but the first is a slip and the second another word. So letters swapped, doubled
 * consonants and letters of like sound count half, a vowel changed or a letter left out three
 * quarters, and a letter put in or replaced in full. A first letter is rarely missed, so an edit
 * there costs half more.
 */
final class Typos {

  private static final double SLIP = 0.5;
  private static final double OMISSION = 0.75;
  private static final double FULL = 1;
  private static final double FIRST_LETTER = 0.5;
  private static final double VOWEL = 0.75;
  private static final double MOST_OF_A_WORD = 0.2;

  private Typos() {}

  /**
   * Returns how alike an observed folded name is to a known one: 1 less the cost of the edits for
   * each letter of the longer, spaces not counted, and at least 0. Where both have as many words,
   * they are compared word by word.
   *
   * @param fewestLetters of a known word in which misspellings are considered, 0 being the answer
   *     where a shorter word differs
   */
  static double similarity(String observed, String known, int fewestLetters) {
    if (observed.indexOf(' ') < 0 && known.indexOf(' ') < 0 && areFarApart(observed, known)) {
      return 0; // as most are
    }
    String[] observedWords = observed.split(" ", -1);
    String[] knownWords = known.split(" ", -1);
    if (observedWords.length != knownWords.length) {
      observedWords = new String[] {TextFolder.compact(observed)};
      knownWords = new String[] {TextFolder.compact(known)};
    }
    double cost = 0;
    int letters = 0;
    for (int i = 0; i < knownWords.length; i++) {
      if (!observedWords[i].equals(knownWords[i])) {
        if (knownWords[i].length() < fewestLetters
            || !haveSameDigits(observedWords[i], knownWords[i])) {
          return 0;
        }
        double wordCost = cost(observedWords[i], knownWords[i]);
        if (wordCost
            > MOST_OF_A_WORD * Math.max(observedWords[i].length(), knownWords[i].length())) {
          return 0; // Another word beside the same ones: Mega Platforms.
        }
        cost += wordCost;
      }
      letters += Math.max(observedWords[i].length(), knownWords[i].length());
    }
    return letters == 0 ? 1 : Math.max(0, 1 - cost / letters);
  }

  /** Returns the least cost of edits, by the usual table of prefixes (optimal string alignment). */
  private static double cost(String observed, String known) {
    double[][] cost = new double[observed.length() + 1][known.length() + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= observed.length(); i++) {
      for (int k = 0; k <= known.length(); k++) {
        double first = i <= 1 && k <= 1 ? FIRST_LETTER : 0;
        double least = cost[i][k];
        if (i > 0) {
          least = Math.min(least, cost[i - 1][k] + first + insertion(observed, i - 1));
        }
        if (k > 0) {
          least = Math.min(least, cost[i][k - 1] + first + OMISSION);
        }
        if (i > 0 && k > 0) {
          char o = observed.charAt(i - 1);
          char n = known.charAt(k - 1);
          least = Math.min(least, cost[i - 1][k - 1] + (o == n ? 0 : first + substitution(o, n)));
          if (i > 1 && k > 1 && o == known.charAt(k - 2) && n == observed.charAt(i - 2)) {
            least = Math.min(least, cost[i - 2][k - 2] + SLIP);
          }
        }
        cost[i][k] = least;
      }
    }
    return cost[observed.length()][known.length()];
  }

  /**
   * A doubled consonant leaves the sound of a word (tick for tik), and a doubled last letter is a
   * slip; a doubled vowel within it changes it.
   */
  private static double insertion(String observed, int index) {
    char c = observed.charAt(index);
    boolean doubled =
        (index > 0 && soundsLike(observed.charAt(index - 1), c))
            || (index + 1 < observed.length() && soundsLike(c, observed.charAt(index + 1)));
    boolean last = index == observed.length() - 1 && index > 0 && observed.charAt(index - 1) == c;
    return last || (doubled && !isVowel(c)) ? SLIP : FULL;
  }

  private static double substitution(char observed, char known) {
    if (soundsLike(observed, known)) {
      return SLIP;
    }
    return isVowel(observed) && isVowel(known) ? VOWEL : FULL;
  }

  private static boolean soundsLike(char one, char other) {
    return soundClass(one) == soundClass(other)
        || (one == 'c' && other == 's')
        || (one == 's' && other == 'c');
  }

  private static char soundClass(char c) {
    return switch (c) {
      case 'c', 'k', 'q' -> 'k';
      case 's', 'z' -> 's';
      case 'v', 'w' -> 'v';
      case 'g', 'j' -> 'g';
      default -> c;
    };
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /**
   * Whether two different words are surely more edits apart than a fifth of the longer: each letter
   * that one has more costs a slip at least.
   */
  private static boolean areFarApart(String observed, String known) {
    int longer = Math.max(observed.length(), known.length());
    return SLIP * Math.abs(observed.length() - known.length()) > MOST_OF_A_WORD * longer;
  }

  private static boolean haveSameDigits(String one, String other) {
    int i = nextDigit(one, 0);
    int k = nextDigit(other, 0);
    while (i < one.length() && k < other.length() && one.charAt(i) == other.charAt(k)) {
      i = nextDigit(one, i + 1);
      k = nextDigit(other, k + 1);
    }
    return i == one.length() && k == other.length();
  }

  private static int nextDigit(String word, int from) {
    int i = from;
    while (i < word.length() && !Character.isDigit(word.charAt(i))) {
      i++;
    }
    return i;
  }
}
