package dev.banrules.model.base;

import java.util.Locale;

/** Puts what somebody wrote into a message of one line. */
public final class Quote {

  private static final int LONGEST = 80;

  private Quote() {}

  /**
   * {@return a text in backticks, shortened}
   *
   * @param text the text
   */
  public static String of(String text) {
    return "`" + shortened(text) + "`";
  }

  /**
   * {@return at most 80 characters of a text, control characters escaped}
   *
   * @param text the text
   */
  public static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  /**
   * {@return the beginning of a text, control characters escaped}
   *
   * @param text the text
   * @param longest how many of its characters at most
   */
  public static String shortened(String text, int longest) {
    boolean cut = text.length() > longest;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < (cut ? longest : text.length()); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return cut ? out.append('…').toString() : out.toString();
  }
}
