package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One document among many in a source.
 *
 * @param <T> the type of the document
 * @param position its position in the source, from 0
 * @param place where it begins
 * @param value the document, or empty where it can't be used
 * @param problems why it can't be used, and what somebody should look at
 */
public record StreamedDocument<T>(
    int position, Place place, Optional<T> value, ImmutableList<Problem> problems) {

  /** Checks that nothing is null. */
  public StreamedDocument {
    requireNonNull(place, "place");
    requireNonNull(value, "value");
    requireNonNull(problems, "problems");
  }
}
