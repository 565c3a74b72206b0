package dev.banrules.report.language;

import java.math.BigDecimal;

/** Numbers as a language writes them. */
final class Numbers {

  private static final int GROUP = 3;

  private Numbers() {}

  static String text(Number number, Language language) {
    long small = number.longValue();
    if ((number instanceof Integer || number instanceof Long) && small >= 0 && small < 1_000) {
      return Long.toString(small);
    }
    String plain = new BigDecimal(number.toString()).toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder out = new StringBuilder(plain);
    if (point >= 0) {
      out.setCharAt(point, language.decimal());
    }
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = end - GROUP; i > first; i -= GROUP) {
      out.insert(i, language.thousands());
    }
    return out.toString();
  }
}
