package dev.banrules.report.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.report.language.MessagePattern.Argument;
import dev.banrules.report.language.MessagePattern.Choice;
import dev.banrules.report.language.MessagePattern.Literal;
import dev.banrules.report.language.MessagePattern.Part;

/** Reads patterns of messages. */
final class MessageParser {

  private final String text;
  private int at;

  MessageParser(String text) {
    this.text = text;
  }

  ImmutableList<Part> parse() {
    if (text.contains("''") || text.contains("'{") || text.contains("'}") || text.contains("'#")) {
      throw wrong("quotes are not supported: write ’ for an apostrophe before a brace");
    }
    ImmutableList<Part> parts = parts("");
    if (at < text.length()) {
      throw wrong("a brace closes nothing");
    }
    return parts;
  }

  /** Parts up to a brace that closes; {@code #} is the number of the plural around them, if any. */
  private ImmutableList<Part> parts(String number) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    StringBuilder literal = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '}') {
      char c = text.charAt(at++);
      boolean isNumber = c == '#' && !number.isEmpty();
      if (c != '{' && !isNumber) {
        literal.append(c);
        continue;
      }
      parts.add(new Literal(literal.toString()));
      literal.setLength(0);
      parts.add(isNumber ? new Argument(number) : argument(number));
    }
    return parts.add(new Literal(literal.toString())).build();
  }

  private Part argument(String number) {
    String name = word();
    if (text.charAt(at) == '}') {
      at++;
      return new Argument(name);
    }
    expect(',');
    String kind = word();
    expect(',');
    boolean plural = kind.equals("plural");
    if (!plural && !kind.equals("select")) {
      throw wrong("there are `plural` and `select`, and no `" + kind + "`");
    }
    Choice choice = new Choice(name, plural, cases(plural ? name : number));
    if (!choice.cases().containsKey("other")) {
      throw wrong("there is no case `other`");
    }
    return choice;
  }

  private ImmutableMap<String, ImmutableList<Part>> cases(String number) {
    ImmutableMap.Builder<String, ImmutableList<Part>> cases = ImmutableMap.builder();
    String word = word();
    while (!word.isEmpty()) {
      expect('{');
      cases.put(word, parts(number));
      expect('}');
      word = word();
    }
    expect('}');
    return cases.buildOrThrow();
  }

  /** A word, without the space around it. */
  private String word() {
    skipSpace();
    int from = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    skipSpace();
    if (at == text.length()) {
      throw wrong("a brace is not closed");
    }
    return word;
  }

  private static boolean isOfWord(char c) {
    return c != '{' && c != '}' && c != ',' && !Character.isWhitespace(c);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void expect(char wanted) {
    if (at == text.length() || text.charAt(at) != wanted) {
      throw wrong("expected `" + wanted + "` at character " + at);
    }
    at++;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + ": " + text);
  }
}
