package dev.banrules.io.decode;

import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Severity;
import dev.banrules.model.base.Characters;
import dev.banrules.model.base.Quote;
import dev.banrules.model.value.Suggestion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A document while it is being read: its current token, and a way to report what is wrong there.
 * Places are worked out only for what is reported.
 */
public final class DocumentCursor {

  private final JsonParser parser;
  private final Text text;
  private final int maxStringLength;
  private final boolean mayBeUnfit;
  private final boolean json;
  private final Problems problems;
  private final Documents documents;
  private @Nullable Outline outline;
  private @Nullable JsonToken token;
  private boolean alias;

  DocumentCursor(
      JsonParser parser, Text text, int maxStringLength, Problems problems, Documents documents) {
    this.documents = documents;
    this.parser = parser;
    this.text = text;
    this.maxStringLength = maxStringLength;
    this.mayBeUnfit = text.mayBeUnfit();
    this.json = !text.yaml();
    this.problems = problems;
  }

  /** {@return the current token; null before the first and after the last} */
  public @Nullable JsonToken token() {
    return token;
  }

  /**
   * Goes to the next token.
   *
   * @return it, or null at the end
   */
  public @Nullable JsonToken next() {
    token = parser.nextToken();
    if (!json) {
      rejectYamlExtras((YamlTokens) parser);
    }
    return token;
  }

  /** Goes to the next key of an object: its position among the known ones, or negative. */
  int nextKey(PropertyNameMatcher known) {
    int key = parser.nextNameMatch(known);
    token = parser.currentToken();
    if (!json) {
      rejectYamlExtras((YamlTokens) parser);
    }
    return key;
  }

  private void rejectYamlExtras(YamlTokens yaml) {
    alias = false;
    Optional<String> forbidden = yaml.forbidden();
    if (forbidden.isPresent()) {
      error(forbidden.get(), "the value itself, written out without anchor, alias or tag");
    }
    alias = yaml.isCurrentAlias();
  }

  /** {@return the key that the current token is, or belongs to} */
  public String key() {
    return String.valueOf(parser.currentName());
  }

  /** The object or list that has just begun; its start can be told until the next token. */
  TokenStreamContext context() {
    return parser.streamReadContext();
  }

  /**
   * {@return whether the current token is the given text}
   *
   * @param wanted the text
   */
  public boolean isText(String wanted) {
    return token == JsonToken.VALUE_STRING
        && parser.getStringLength() == wanted.length()
        && parser.getString().equals(wanted);
  }

  /** The buffer that the characters of the current text are in. */
  char[] characters() {
    return parser.getStringCharacters();
  }

  int charactersOffset() {
    return parser.getStringOffset();
  }

  int charactersLength() {
    return parser.getStringLength();
  }

  /** {@return the text of the current token as it is written, without any check} */
  public String raw() {
    return parser.getString();
  }

  /** {@return the text that the current token is, or null where it is none, which is reported} */
  public @Nullable String text() {
    if (!hasText()) {
      return null;
    }
    String value = parser.getString();
    return isAcceptable(value) ? value : null;
  }

  /** Whether the current token is text; reports it where it is not. */
  boolean hasText() {
    if (token == JsonToken.VALUE_STRING) {
      return !alias; // which was reported
    }
    wrongType("text" + (isNumber() ? " (put it in quotes)" : ""));
    return false;
  }

  private boolean isAcceptable(String value) {
    if (mayBeUnfit && !Characters.areFit(value)) {
      if (value.indexOf('\0') >= 0) {
        error("a NUL character", "text without one");
      } else {
        error("half of a surrogate pair", "whole characters");
      }
      return false;
    }
    if (value.length() > maxStringLength) {
      error("text of " + value.length() + " characters", "at most " + maxStringLength);
      return false;
    }
    return true;
  }

  /** Goes over the value that begins at the current token, whatever it is, to its last token. */
  public void skip() {
    Deque<Set<String>> keys = new ArrayDeque<>(); // of each object or list that is open
    do {
      if (token == null) {
        return;
      }
      if (token.isStructStart()) {
        keys.push(new HashSet<>());
      } else if (token.isStructEnd()) {
        keys.pop();
      } else if (token == JsonToken.VALUE_STRING) {
        isAcceptable(parser.getString());
      } else if (token == JsonToken.PROPERTY_NAME) {
        String key = parser.getString();
        if (isAcceptable(key) && !keys.element().add(key)) {
          error("a second key " + Quote.of(key), "each key once");
        }
      }
    } while (!keys.isEmpty() && next() != null);
  }

  /**
   * Reports that a value is of the wrong type, and goes over it.
   *
   * @param <T> whatever was to be read
   * @param expected what should stand there
   * @return null
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  public <T> @Nullable T wrongType(String expected) {
    if (!alias) {
      error(found(), expected);
    }
    skip();
    return null;
  }

  /**
   * Reports an error at the current token.
   *
   * @param found what was found
   * @param expected what should
   */
  public void error(String found, String expected) {
    error(place(), found, expected);
  }

  /**
   * Reports an error.
   *
   * @param place where
   * @param found what was found
   * @param expected what should
   */
  public void error(Place place, String found, String expected) {
    problem(Problem.error(place, found, expected));
  }

  /**
   * Reports an error at the current token, which may be a misspelt word.
   *
   * @param found what was found
   * @param expected what should
   * @param suggestion what may have been meant
   */
  public void error(String found, String expected, Suggestion suggestion) {
    problem(Problem.of(Severity.ERROR, place(), found, expected, suggestion));
  }

  /**
   * Reports a warning at the current token, which may be a misspelt word.
   *
   * @param found what was found
   * @param expected what should
   * @param suggestion what may have been meant
   */
  public void warning(String found, String expected, Suggestion suggestion) {
    problem(Problem.of(Severity.WARNING, place(), found, expected, suggestion));
  }

  /**
   * Reports a problem.
   *
   * @param problem it
   */
  public void problem(Problem problem) {
    if (!problems.add(problem)) {
      throw new TooManyProblems();
    }
  }

  /** Whether the current text is written in quotes; JSON has no other. */
  boolean isQuoted() {
    return json || !((YamlTokens) parser).isPlain();
  }

  /** {@return whether the current token is a number} */
  public boolean isNumber() {
    return token != null && token.isNumeric();
  }

  /** {@return what the current token is, for a message} */
  public String found() {
    if (token == null) {
      return "nothing";
    }
    switch (token) {
      case START_OBJECT:
        return "an object";
      case START_ARRAY:
        return "a list";
      case VALUE_STRING, PROPERTY_NAME:
        return Quote.of(parser.getString());
      case VALUE_NULL:
        return "null";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
        return "the number " + Quote.shortened(parser.getString());
      default:
        return String.valueOf(parser.getString());
    }
  }

  /** {@return where the current token is} */
  public Place place() {
    return place(parser.currentTokenLocation(), parser.streamReadContext());
  }

  /** Where a part is of the object that has just ended, or the nearest that would contain it. */
  Place partOf(TokenStreamContext ended, String pointer) {
    if (outline == null) {
      outline = documents.outline(text);
    }
    String object = startOf(ended).pointer();
    Place part = outline.placeOf(object + pointer);
    return part == null || part.pointer().length() <= object.length() ? startOf(ended) : part;
  }

  /** Where an object or list began that has just ended. */
  Place startOf(TokenStreamContext ended) {
    TokenStreamLocation start =
        ended.startLocation(parser.currentTokenLocation().contentReference());
    // The YAML parser counts the lines and columns of these from 0, and of all else from 1.
    int first = json ? 0 : 1;
    return text.place(
        start.getLineNr() + first,
        start.getColumnNr() + first,
        parser.streamReadContext().pathAsPointer().toString());
  }

  private Place place(TokenStreamLocation location, TokenStreamContext context) {
    return text.place(
        location.getLineNr(), location.getColumnNr(), context.pathAsPointer().toString());
  }
}
