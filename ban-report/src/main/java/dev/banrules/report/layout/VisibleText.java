package dev.banrules.report.layout;

import java.util.Locale;

/** Makes text from outside safe to show: it can neither steer a terminal nor break a line. */
public final class VisibleText {

  private VisibleText() {}

  /**
   * {@return the text with control characters and characters that turn the direction of writing
   * replaced by their code points, as {@code \\u001B}}
   *
   * @param text text of any origin
   */
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text.charAt(i))) {
        return escaped(text);
      }
    }
    return text;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafe(c)) {
        safe.append('\\').append('u').append(String.format(Locale.ROOT, "%04X", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u2028'
        || c == '\u2029';
  }
}
