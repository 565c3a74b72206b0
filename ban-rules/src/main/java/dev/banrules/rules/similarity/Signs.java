package dev.banrules.rules.similarity;

import java.util.regex.Pattern;

/** Signs of copyright and trade marks, also as plain text writes them: {@code (c)}, {@code (R)}. */
final class Signs {

  private static final Pattern COPYRIGHT = Pattern.compile("\\([cC]\\)");
  private static final Pattern TRADE_MARK = Pattern.compile("\\((?i:r|tm|sm)\\)");

  private Signs() {}

  /** Returns the text with signs of copyright as words of their own. */
  static String withCopyrightAsWord(String text) {
    return within(text, COPYRIGHT, " copyright ").replace("©", " © ");
  }

  /** Returns the text without signs; plain ASCII never loads ICU. */
  static String without(String text) {
    String rest = within(text, TRADE_MARK, " ");
    return TextFolder.isAscii(rest) ? rest : UnicodeText.withoutSigns(rest);
  }

  private static String within(String text, Pattern sign, String word) {
    return text.indexOf('(') < 0 ? text : sign.matcher(text).replaceAll(word);
  }
}
