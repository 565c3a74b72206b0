package dev.banrules.model.ban;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of one conduct where they differ from the ban's (semantics §2).
 *
 * @param effective the first day on which the prohibition of this conduct holds, or empty for the
 *     ban's own
 * @param deadline the last day on which one may still comply
 */
public record ConductDates(Optional<LocalDate> effective, Optional<LocalDate> deadline) {

  /** Checks that nothing is null. */
  public ConductDates {
    requireNonNull(effective, "effective");
    requireNonNull(deadline, "deadline");
  }
}
