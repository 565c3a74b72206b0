package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** Brings names together that look the same: digits for letters, rn for m, I for l. */
final class Confusables {

  private static final int ASCII = 128;
  private static final ImmutableMap<Integer, Integer> SMALL;
  private static final ImmutableMap<Integer, Integer> SHAPES;

  /** By ASCII character, the letter that a digit or sign stands for, else 0. */
  private static final char[] DIGITS;

  /** By ASCII character, the first of its class. */
  private static final char[] LETTERS;

  private static final ImmutableList<String> PAIRS;
  private static final ImmutableList<String> SEQUENCES;

  static {
    ImmutableListMultimap<String, String> lists = WordLists.read("look-alikes.txt");
    SMALL = classes(lists.get("small"));
    SHAPES = classes(lists.get("shapes"));
    DIGITS = new char[ASCII];
    classes(lists.get("digits")).forEach((sign, letter) -> DIGITS[sign] = (char) letter.intValue());
    LETTERS = new char[ASCII];
    for (char c = 0; c < ASCII; c++) {
      LETTERS[c] = c;
    }
    classes(lists.get("letters")).forEach((one, first) -> LETTERS[one] = (char) first.intValue());
    PAIRS = lists.get("pairs");
    SEQUENCES = lists.get("sequences");
  }

  private Confusables() {}

  /** Returns the Latin letter that a small capital or a letter in a box is read as, else itself. */
  static int latin(int codePoint) {
    return SMALL.getOrDefault(codePoint, codePoint);
  }

  /**
   * Returns the Latin letter that a sign, or a letter of another script, is read as in a word that
   * has Latin letters too, else itself.
   */
  static int shape(int codePoint) {
    return SHAPES.getOrDefault(codePoint, codePoint);
  }

  /** Returns the text with letters for the digits and signs that stand beside letters. */
  static String spelled(String stated) {
    if (hasOnlyLetters(stated)) {
      return stated;
    }
    String text = withoutSequences(stated);
    StringBuilder spelled = null;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean letters = false;
      while (end < text.length() && isLetterOrSubstitute(text.charAt(end))) {
        letters |= TextFolder.isAsciiLetter(text.charAt(end));
        end++;
      }
      for (int i = start; letters && i < end; i++) {
        char c = text.charAt(i);
        // A sign at the end of a word is punctuation: Yahoo!
        if (isSubstitute(c) && (i + 1 < end || TextFolder.isAsciiDigit(c))) {
          spelled = spelled == null ? new StringBuilder(text) : spelled;
          spelled.setCharAt(i, DIGITS[c]);
        }
      }
      start = end + 1;
    }
    return spelled == null ? text : spelled.toString();
  }

  private static boolean hasOnlyLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && !TextFolder.isAsciiLetter(c)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the text with letters for the sequences of signs that stand behind letters. */
  private static String withoutSequences(String stated) {
    String text = stated;
    for (String sequence : SEQUENCES) {
      int length = sequence.length() - 1;
      for (int at = text.indexOf(sequence.substring(0, length));
          at > 0 && TextFolder.isAsciiLetter(text.charAt(at - 1));
          at = text.indexOf(sequence.substring(0, length), at + 1)) {
        text = text.substring(0, at) + sequence.charAt(length) + text.substring(at + length);
      }
    }
    return text;
  }

  /** Returns a folded name without spaces, its letters replaced by the first of their class. */
  static String key(String folded) {
    String compact = TextFolder.compact(folded);
    StringBuilder key = new StringBuilder(compact.length());
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      String pair = pairAt(compact, i);
      if (pair != null) {
        key.append(pair.charAt(2));
        i++;
      } else {
        key.append(c < ASCII ? LETTERS[c] : c);
      }
    }
    return key.toString();
  }

  private static @Nullable String pairAt(String text, int index) {
    char first = text.charAt(index);
    for (int i = 0; i < PAIRS.size() && index + 1 < text.length(); i++) {
      String pair = PAIRS.get(i);
      if (pair.charAt(0) == first && pair.charAt(1) == text.charAt(index + 1)) {
        return pair;
      }
    }
    return null;
  }

  private static boolean isLetterOrSubstitute(char c) {
    return TextFolder.isAsciiLetter(c) || TextFolder.isAsciiDigit(c) || isSubstitute(c);
  }

  private static boolean isSubstitute(char c) {
    return c < ASCII && DIGITS[c] != 0;
  }

  private static ImmutableMap<Integer, Integer> classes(Iterable<String> entries) {
    ImmutableMap.Builder<Integer, Integer> classes = ImmutableMap.builder();
    for (String entry : entries) {
      entry.codePoints().skip(1).forEach(c -> classes.put(c, entry.codePointAt(0)));
    }
    return classes.buildOrThrow();
  }
}
