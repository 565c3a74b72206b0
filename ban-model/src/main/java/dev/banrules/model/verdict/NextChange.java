package dev.banrules.model.verdict;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first later date on which the findings differ, with nothing but the date changed.
 *
 * @param day that date, or empty where nothing changes any more
 */
public record NextChange(Optional<LocalDate> day) {

  /** Checks that it is not null. */
  public NextChange {
    requireNonNull(day, "day");
  }
}
