package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

/**
 * The line of a document that a place is on, or the part of it around the place, for a person to
 * see what is meant.
 *
 * @param line the text of the line; whatever could steer a terminal is replaced
 * @param caret the position in it of the place, from 0
 */
public record Excerpt(String line, int caret) {

  /** Checks that it is not null. */
  public Excerpt {
    requireNonNull(line, "line");
  }

  /** {@return a line that has nothing but a caret under the place} */
  public String caretLine() {
    return " ".repeat(caret) + "^";
  }
}
