package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

/**
 * A comment in a document.
 *
 * @param place where it begins; its pointer is that of the element that it is about: the first one
 *     that begins on its line or, where it has a line for itself, on the next line on which one
 *     does
 * @param text what it says, without the sign that begins it and without space around it
 */
public record Comment(Place place, String text) {

  /** Checks that nothing is null. */
  public Comment {
    requireNonNull(place, "place");
    requireNonNull(text, "text");
  }
}
