package dev.banrules.model.ban;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a ban is without effect.
 *
 * @param from the first such day
 * @param until the first day on which it has effect again, or empty for open
 * @param kind why, in a word
 * @param reason why, for people
 */
public record Suspension(
    LocalDate from,
    Optional<LocalDate> until,
    Optional<SuspensionKind> kind,
    Optional<String> reason) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if {@code until} is not after {@code from}
   */
  public Suspension {
    requireNonNull(kind, "kind");
    requireNonNull(reason, "reason");
    new Period(Optional.of(from), until);
  }
}
