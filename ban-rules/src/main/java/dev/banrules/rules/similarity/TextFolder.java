package dev.banrules.rules.similarity;

import com.google.common.base.CharMatcher;

/** Folds away what does not count in a name: case, compatibility forms, punctuation, spacing. */
final class TextFolder {

  private static final CharMatcher ASCII = CharMatcher.ascii();

  private TextFolder() {}

  /** Returns the text as semantics section 4, step 2 normalises it, legal forms kept. */
  static String fold(String text) {
    if (isAscii(text)) {
      return words(withoutInnerStops(lowerCase(text)));
    }
    PreparedTexts.Forms prepared = PreparedTexts.of(text);
    return prepared == null ? UnicodeText.fold(text) : prepared.folded();
  }

  /** Returns the text in lower case, with the letters that others can be mistaken for. */
  static String unmasked(String text) {
    if (isAscii(text)) {
      return lowerCase(text);
    }
    PreparedTexts.Forms prepared = PreparedTexts.of(text);
    return prepared == null ? UnicodeText.unmasked(text) : prepared.unmasked();
  }

  /** Returns whether the text needs nothing of Unicode's tables. */
  static boolean isAscii(String text) {
    return ASCII.matchesAllOf(text);
  }

  /** Returns a folded name without its spaces. */
  static String compact(String folded) {
    return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
  }

  static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static String lowerCase(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (ascii.charAt(i) >= 'A' && ascii.charAt(i) <= 'Z') {
        return ascii.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return ascii;
  }

  /** Removes each full stop between two letters that stand alone: {@code b.v.} becomes bv. */
  private static String withoutInnerStops(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' || !isLoneLetter(text, i - 1) || !isLoneLetter(text, i + 1)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isLoneLetter(String text, int index) {
    return isLetterAt(text, index)
        && !isLetterOrDigitAt(text, index - 1)
        && !isLetterOrDigitAt(text, index + 1);
  }

  private static boolean isLetterAt(String text, int index) {
    return index >= 0 && index < text.length() && isAsciiLetter(text.charAt(index));
  }

  private static boolean isLetterOrDigitAt(String text, int index) {
    return isLetterAt(text, index)
        || (index >= 0 && index < text.length() && isAsciiDigit(text.charAt(index)));
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSeparator(c)) {
        gap = true;
      } else {
        if (gap && words.length() > 0) {
          words.append(' ');
        }
        gap = false;
        words.append(c);
      }
    }
    return words.toString();
  }

  /** Returns whether the character has Unicode's White_Space or a category of punctuation. */
  private static boolean isSeparator(char c) {
    return switch (c) {
      case '\t', '\n', '\u000b', '\f', '\r', ' ' -> true;
      case '!', '"', '#', '%', '&', '\'', '(', ')', '*', ',', '-', '.', '/' -> true;
      case ':', ';', '?', '@', '[', '\\', ']', '_', '{', '}' -> true;
      default -> false;
    };
  }
}
