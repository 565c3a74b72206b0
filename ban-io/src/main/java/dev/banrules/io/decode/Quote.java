package dev.banrules.io.decode;

import java.util.Locale;

/** Puts what a document says into a message of one line. */
final class Quote {

  private static final int LONGEST = 80;

  private Quote() {}

  static String of(String text) {
    return "`" + shortened(text) + "`";
  }

  static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  static String shortened(String text, int longest) {
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
