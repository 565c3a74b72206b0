package dev.banrules.report.html;

/** Texts from outside, which may be as long as they like, in the room that a page has. */
final class Shortened {

  /** Longer than any sensible name. */
  static final int NAME = 200;

  private Shortened() {}

  /** The text, its end replaced by an ellipsis where it is too long. */
  static String of(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
