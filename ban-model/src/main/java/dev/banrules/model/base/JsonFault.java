package dev.banrules.model.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in plain words what a JSON parser has against a text. Parsers write for the programmer who
 * sets them up: of features to enable, of sources that they don't show, of codes of characters.
 */
public final class JsonFault {

  private static final int LONGEST = 200;
  private static final int LAST_OF_ASCII = 0x7F;
  private static final String NOT_UTF_8 = "found bytes that are not UTF-8, expected UTF-8";
  private static final String KEY = "a key in double quotes";
  private static final String VALUE =
      "a value: text in double quotes, a number, true, false, null, an object or a list";

  private static final Pattern CHARACTER =
      Pattern.compile("(?s)Unexpected character \\('.*' \\(code (\\d+).*?\\)\\): (.*)");
  private static final Pattern TOKEN =
      Pattern.compile("(?s)(?:Unrecognized|Non-standard) token '(.*?)'.*");
  private static final Pattern ESCAPE =
      Pattern.compile("(?s)Unrecognized character escape '(.*?)' .*");
  private static final Pattern CLOSE =
      Pattern.compile("(?s)Unexpected close marker '(.)': (?:expected '(.)'|no open).*");
  private static final Pattern KEY_TWICE =
      Pattern.compile("(?s)Duplicate Object property \"(.*)\".*");

  private JsonFault() {}

  /**
   * {@return what was found and what was expected, as the end of a sentence}
   *
   * @param message what the parser says
   */
  public static String inWords(String message) {
    Matcher character = CHARACTER.matcher(message);
    if (character.matches()) {
      String expected = expectedIn(character.group(2));
      int code = Integer.parseInt(character.group(1));
      if (!Character.isValidCodePoint(code)) {
        return NOT_UTF_8;
      }
      // Where a separator belongs, parsers of bytes look at one byte and take it for a character.
      return code > LAST_OF_ASCII && !expected.equals(KEY) && !expected.startsWith(VALUE)
          ? "found a letter or sign outside ASCII, expected " + expected
          : found(Character.toString(code), expected);
    }
    Matcher token = TOKEN.matcher(message);
    if (token.matches()) {
      return found(token.group(1), VALUE);
    }
    Matcher close = CLOSE.matcher(message);
    if (close.matches()) {
      String wanted = close.group(2);
      return found(close.group(1), wanted == null ? "nothing more to close" : Quote.of(wanted));
    }
    Matcher escape = ESCAPE.matcher(message);
    if (escape.matches()) {
      return found("\\" + escape.group(1), "`\\\\` for a backslash");
    }
    Matcher twice = KEY_TWICE.matcher(message);
    if (twice.matches()) {
      return "found a second key " + Quote.of(twice.group(1)) + ", expected each key once";
    }
    return inWordsByBeginning(message);
  }

  private static String inWordsByBeginning(String message) {
    if (message.startsWith("Unexpected end-of-input")) {
      return "found the end of the document, expected " + expectedAtEnd(message);
    }
    if (message.startsWith("Illegal unquoted character")) {
      return "found a line break, a tab or another control character inside text, expected `\\n`,"
          + " `\\t` or the end of the text";
    }
    if (message.startsWith("Invalid numeric value") || message.contains("numeric value")) {
      return "found a number in a form that JSON does not have, expected plain digits such as `10`"
          + " or `0.5`";
    }
    if (message.startsWith("Invalid UTF-8") || message.contains("surrogate")) {
      return NOT_UTF_8;
    }
    return "found what JSON does not have here, expected " + VALUE;
  }

  private static String found(String text, String expected) {
    return "found `" + Quote.shortened(text, LONGEST) + "`, expected " + expected;
  }

  private static String expectedIn(String rest) {
    if (rest.contains("to start property name") || rest.contains("for property name")) {
      return KEY;
    }
    if (rest.contains("to separate Object entries")) {
      return "`,` or `}`";
    }
    if (rest.contains("to separate Array entries")) {
      return "`,` or `]`";
    }
    if (rest.contains("colon")) {
      return "`:` and a value";
    }
    if (rest.contains("comment")) {
      return VALUE + "; JSON has no comments";
    }
    if (rest.contains("root-level")) {
      return "a space or the end of the document";
    }
    return VALUE;
  }

  private static String expectedAtEnd(String message) {
    if (message.contains("close marker for Object")) {
      return "`}`";
    }
    if (message.contains("close marker for Array")) {
      return "`]`";
    }
    if (message.contains("quote for a string") || message.contains("in VALUE_STRING")) {
      return "the `\"` that ends the text";
    }
    return "the rest of it";
  }
}
