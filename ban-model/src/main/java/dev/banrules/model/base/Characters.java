package dev.banrules.model.base;

/**
 * What no document may have in a text: NUL, which ends a text elsewhere, and half of a surrogate
 * pair, which UTF-8 can't write.
 */
public final class Characters {

  private Characters() {}

  /**
   * {@return whether a text has neither}
   *
   * @param text the text
   */
  public static boolean areFit(String text) {
    return firstUnfit(text, 0) == text.length();
  }

  /**
   * {@return a text without them}
   *
   * @param text the text
   */
  public static String fit(String text) {
    int unfit = firstUnfit(text, 0);
    if (unfit == text.length()) {
      return text;
    }
    StringBuilder fit = new StringBuilder(text.length());
    int from = 0;
    for (; unfit < text.length(); unfit = firstUnfit(text, from)) {
      fit.append(text, from, unfit);
      from = unfit + 1;
    }
    return fit.append(text, from, text.length()).toString();
  }

  private static int firstUnfit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\0') {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return text.length();
  }
}
