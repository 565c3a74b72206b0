package dev.banrules.report.layout;

import java.util.regex.Pattern;

/** How many columns of a terminal text takes. */
public final class TextWidth {

  private static final char ESCAPE = '\u001B';
  private static final Pattern INK = Pattern.compile("\u001B\\[[0-9;]*m");

  private TextWidth() {}

  /**
   * {@return the columns that a text takes: two for each wide character of East Asia, none for
   * marks and for what sets text off on a terminal}
   *
   * @param text the text
   */
  public static int of(String text) {
    return text.indexOf(ESCAPE) < 0 ? plain(text) : plain(INK.matcher(text).replaceAll(""));
  }

  private static int plain(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** {@return the columns that a character takes} */
  static int of(int character) {
    if (character < 0x300) {
      return 1;
    }
    switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK:
      case Character.ENCLOSING_MARK:
      case Character.FORMAT:
        return 0;
      default:
        return isWide(character) ? 2 : 1;
    }
  }

  /** Of East Asia's scripts, full-width forms and pictographs. */
  static boolean isWide(int character) {
    return character >= 0x1100
        && (character <= 0x115F
            || (character >= 0x2E80 && character <= 0xA4CF)
            || (character >= 0xAC00 && character <= 0xD7A3)
            || (character >= 0xF900 && character <= 0xFAFF)
            || (character >= 0xFE30 && character <= 0xFE6F)
            || (character >= 0xFF00 && character <= 0xFF60)
            || (character >= 0xFFE0 && character <= 0xFFE6)
            || (character >= 0x1F300 && character <= 0x1FAFF)
            || (character >= 0x20000 && character <= 0x3FFFD));
  }

  /** {@return the text with spaces after it, up to a width} */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }
}
