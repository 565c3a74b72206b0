package dev.banrules.io.decode;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.base.Quote;
import java.util.Map;

/** Says what to do about what a YAML parser has against a text. */
final class YamlFault {

  private static final int LONGEST = 200;

  /** By what the parser's message has in it; the first that fits. */
  private static final ImmutableMap<String, String> REMEDIES =
      ImmutableMap.<String, String>builder()
          .put(
              "mapping values are not allowed here",
              "found a second `: ` in one value, expected text with `: ` in it in double quotes, such"
                  + " as `title: \"Acme: Messenger\"`, or another indentation")
          .put("\\t(TAB)", "found a tab, expected spaces: YAML is indented with spaces")
          .put(
              "could not find expected ':'",
              "found a line that is no `key: value`, expected `:` and a value, or the quote that ends"
                  + " the text before it")
          .put(
              "that cannot start any token",
              "found a character that can't begin a value, expected the value in double quotes")
          .put(
              "found unexpected end of stream",
              "found the end of the document, expected the quote that ends the text")
          .put(
              "found unknown escape character",
              "found `\\` before a character that it can't stand before, expected `\\\\`, or the text"
                  + " in single quotes")
          .put(
              "expected <block end>",
              "found a line that is indented neither as the one before nor as one around it, expected"
                  + " keys of one object below each other")
          .put("expected ',' or ']'", "found a list that goes on without `,`, expected `,` or `]`")
          .put(
              "expected ',' or '}'",
              "found an object that goes on without `,`, expected `,` or `}`")
          .put(
              "expected the node content",
              "found the end of a list or object too early or too late, expected a value")
          .put(
              "expected '<document start>'",
              "found something after the end of the document, expected one document")
          .buildOrThrow();

  private YamlFault() {}

  static String inWords(String message) {
    return REMEDIES.entrySet().stream()
        .filter(remedy -> message.contains(remedy.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> Quote.shortened(message.replaceAll("\\s+", " ").trim(), LONGEST));
  }
}
