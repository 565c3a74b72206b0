package dev.banrules.rules.fleet;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.banrules.model.verdict.Verdict;
import java.util.Optional;

/**
 * The answer to one entry of a fleet: a verdict, or why there is none.
 *
 * @param <T> what an entry was before it was read
 * @param position the position of the entry in the fleet, from 0
 * @param entry the entry
 * @param verdict the verdict, unless the entry failed
 * @param unchanged whether the verdict is that of an earlier audit, whose findings still hold
 * @param failure why there is no verdict
 */
public record FleetAnswer<T>(
    long position,
    T entry,
    Optional<Verdict> verdict,
    boolean unchanged,
    Optional<RuntimeException> failure) {

  /**
   * Checks that it is one or the other.
   *
   * @throws IllegalArgumentException if there is both a verdict and a failure, or neither
   */
  public FleetAnswer {
    requireNonNull(entry, "entry");
    checkArgument(
        verdict.isPresent() != failure.isPresent(), "a verdict or a failure, and not both");
  }
}
