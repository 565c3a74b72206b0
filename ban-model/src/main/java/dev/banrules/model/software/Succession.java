package dev.banrules.model.software;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a vendor or an application is declared the successor of another of its kind.
 *
 * @param <T> {@link Vendor} or {@link Application}
 * @param predecessor the one succeeded
 * @param from the first day on which it counts, or empty for always
 */
public record Succession<T>(Id<T> predecessor, Optional<LocalDate> from) {

  /** Checks that nothing is null. */
  public Succession {
    requireNonNull(predecessor, "predecessor");
    requireNonNull(from, "from");
  }

  /**
   * {@return whether it counts on a day}
   *
   * @param day any day
   */
  public boolean countsOn(LocalDate day) {
    return from.isEmpty() || !day.isBefore(from.get());
  }
}
