package dev.banrules.rules.similarity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What needs the tables of Unicode; kept apart so that plain ASCII text never loads them. */
final class UnicodeText {

  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private static final Pattern WORD_STARTS = Pattern.compile("(?<= )");

  /** The names of letters with strokes and hooks that Unicode doesn't decompose. */
  private static final Pattern LATIN_LETTER =
      Pattern.compile(
          "LATIN (?:(?:CAPITAL|SMALL) LETTER|LETTER SMALL CAPITAL) ([A-Z])(?: WITH .*)?");

  private UnicodeText() {}

  /** Does for any text what {@link TextFolder#fold} does for ASCII. */
  static String fold(String text) {
    String folded = NFKC_CASEFOLD.normalize(text);
    String joined = withoutInnerStops(folded);
    // Letters that a full stop kept apart can compose, such as the parts of a Hangul syllable.
    return words(joined.length() == folded.length() ? folded : NFKC_CASEFOLD.normalize(joined));
  }

  /**
   * Returns the text without signs such as ® and emoji, but with those that are letters by NFKC.
   */
  static String withoutSigns(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> kept.appendCodePoint(isSign(c) ? ' ' : c));
    return kept.toString();
  }

  private static boolean isSign(int c) {
    return c == '\u2122'
        || c == '\u2120'
        || (UCharacter.getType(c) == UCharacterCategory.OTHER_SYMBOL
            && NFKC.isNormalized(UCharacter.toString(c)));
  }

  /** Returns the text as it is seen, if it has characters that turn the direction of writing. */
  static String asSeen(String text) {
    if (text.chars().noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))) {
      return text;
    }
    return new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT)
        .writeReordered((short) (Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS));
  }

  /**
   * Returns the text with each letter outside ASCII replaced by what it can be mistaken for (the
   * skeleton of Unicode Technical Standard 39, section 4), lower-cased and without diacritics.
   *
   * <p>ASCII letters stay themselves, so that the words of the result can still be read; {@link
   * Confusables} brings those that look alike together.
   */
  static String unmasked(String text) {
    StringBuilder unmasked = new StringBuilder(text.length());
    for (String word : WORD_STARTS.split(NFD.normalize(NFKC.normalize(text)))) {
      boolean latin =
          word.codePoints().anyMatch(c -> c < 0x80 ? TextFolder.isAsciiLetter(c) : isLatin(c));
      word.codePoints()
          .filter(c -> !isDefaultIgnorable(c) && !isLatinDiacritic(c))
          .forEach(
              c ->
                  unmasked.append(
                      c < 0x80 ? UCharacter.toString(c) : latin ? shape(c) : prototype(c)));
    }
    return UCharacter.foldCase(unmasked.toString(), true);
  }

  private static boolean isLatin(int c) {
    return UScript.getScript(c) == UScript.LATIN;
  }

  /** Returns what a code point is read as in a word that has Latin letters too. */
  private static String shape(int c) {
    int shape = Confusables.shape(c);
    if (shape != c) {
      return UCharacter.toString(shape);
    }
    String prototype = prototype(c);
    if (isLatin(c) && !TextFolder.isAscii(prototype)) {
      Matcher letter = LATIN_LETTER.matcher(UCharacter.getName(c));
      return letter.matches() ? letter.group(1) : prototype;
    }
    return prototype;
  }

  /** Returns whether a code point is one that {@link #unmasked} shows in another shape. */
  static boolean isMasked(int c) {
    return c >= 0x80
        && NFD.getDecomposition(c) == null
        && TextFolder.isAsciiLetter(shape(c).codePointAt(0));
  }

  /** Returns whether the text has a diacritic, composed or not. */
  static boolean hasDiacritic(String text) {
    return NFD.normalize(text).codePoints().anyMatch(UnicodeText::isLatinDiacritic);
  }

  private static String prototype(int c) {
    StringBuilder prototype = new StringBuilder();
    Skeletons.CHECKER
        .getSkeleton(UCharacter.toString(c))
        .codePoints()
        .filter(p -> !isLatinDiacritic(p))
        .forEach(p -> prototype.appendCodePoint(Confusables.latin(p)));
    // Default-ignorable code points have an empty skeleton.
    return prototype.length() == 0 ? UCharacter.toString(c) : prototype.toString();
  }

  private static boolean isLatinDiacritic(int c) {
    return c >= 0x300 && c <= 0x36F;
  }

  private static boolean isDefaultIgnorable(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private static String withoutInnerStops(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < points.length; i++) {
      if (points[i] != '.' || !isLoneLetter(points, i - 1) || !isLoneLetter(points, i + 1)) {
        kept.appendCodePoint(points[i]);
      }
    }
    return kept.toString();
  }

  private static boolean isLoneLetter(int[] points, int index) {
    return index >= 0
        && index < points.length
        && UCharacter.isLetter(points[index])
        && !isPartOfWord(points, index - 1)
        && !isPartOfWord(points, index + 1);
  }

  private static boolean isPartOfWord(int[] points, int index) {
    if (index < 0 || index >= points.length) {
      return false;
    }
    return switch (UCharacter.getType(points[index])) {
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.COMBINING_SPACING_MARK ->
          true;
      default -> UCharacter.isLetterOrDigit(points[index]);
    };
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean[] gap = {false};
    text.codePoints()
        .forEach(
            c -> {
              if (isSeparator(c)) {
                gap[0] = true;
                return;
              }
              if (gap[0] && words.length() > 0) {
                words.append(' ');
              }
              gap[0] = false;
              words.appendCodePoint(c);
            });
    return words.toString();
  }

  private static boolean isSeparator(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.CONNECTOR_PUNCTUATION,
          UCharacterCategory.DASH_PUNCTUATION,
          UCharacterCategory.START_PUNCTUATION,
          UCharacterCategory.END_PUNCTUATION,
          UCharacterCategory.INITIAL_PUNCTUATION,
          UCharacterCategory.FINAL_PUNCTUATION,
          UCharacterCategory.OTHER_PUNCTUATION ->
          true;
      default -> UCharacter.isUWhiteSpace(c);
    };
  }

  /** Loaded only for fuzzy matching. */
  private static final class Skeletons {
    static final SpoofChecker CHECKER =
        new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
  }
}
