package dev.banrules.report.layout;

import java.util.Locale;

/**
 * Makes text from outside safe to show: it can neither steer a terminal nor break a line, and every
 * document can hold it.
 */
public final class VisibleText {

  /** More than any product's name that was ever seen. */
  private static final int MOST = 150;

  private VisibleText() {}

  /**
   * {@return the text with control characters, characters that turn the direction of writing and
   * what is no character replaced by their code points, as {@code \\u001B}}
   *
   * @param text text of any origin
   */
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text, i)) {
        return escaped(text);
      }
    }
    return text;
  }

  /**
   * {@return the same of what may be of any length, cut where no person reads on}
   *
   * @param text text of any origin
   */
  public static String cut(String text) {
    if (text.length() <= MOST) {
      return text(text);
    }
    int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return text(text.substring(0, end)) + "…";
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafe(text, i)) {
        safe.append('\\').append('u').append(String.format(Locale.ROOT, "%04X", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isUnsafe(String text, int i) {
    char c = text.charAt(i);
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u2028'
        || c == '\u2029'
        || c >= '\uFFFE'
        || (Character.isSurrogate(c) && !isPaired(text, i));
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
