package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A document that was read.
 *
 * @param <T> the type of the document
 * @param value the document
 * @param warnings what somebody should look at
 */
public record Reading<T>(T value, ImmutableList<Problem> warnings) {

  /** Checks that nothing is null. */
  public Reading {
    requireNonNull(value, "value");
    requireNonNull(warnings, "warnings");
  }
}
