package dev.banrules.mdm.control.text;

import dev.banrules.model.base.Characters;

/** Names and titles of catalogs, for places where they must not break a line or a markup. */
public final class OneLine {

  private OneLine() {}

  /**
   * {@return a text with spaces in place of control characters and line separators}
   *
   * @param text the text
   */
  public static String of(String text) {
    StringBuilder line = new StringBuilder();
    Characters.fit(text)
        .codePoints()
        .map(c -> isBreak(c) ? ' ' : c)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /**
   * {@return the beginning of such a text}
   *
   * @param text the text
   * @param longest how many characters at most
   */
  public static String of(String text, int longest) {
    String line = of(text);
    return line.length() <= longest ? line : Characters.fit(line.substring(0, longest - 1)) + "…";
  }

  private static boolean isBreak(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }
}
