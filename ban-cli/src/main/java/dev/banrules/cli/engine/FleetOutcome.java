package dev.banrules.cli.engine;

import com.google.common.collect.ImmutableMap;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.model.verdict.Status;
import dev.banrules.report.verdict.FleetSummary;

/**
 * What came of a fleet.
 *
 * @param devices how many devices have each status
 * @param errors how many could not be read
 * @param products how many products the devices list
 * @param unrecognised how many of them no catalog recognises
 */
public record FleetOutcome(
    ImmutableMap<Status, Long> devices, long errors, long products, long unrecognised) {

  /** The counts, for people. */
  public FleetSummary summary() {
    return FleetSummary.ofCounts(devices, errors, products, unrecognised);
  }

  /** The gravest of all answers, as {@link ExitStatus} has them. */
  public int exitStatus() {
    return errors > 0 ? ExitStatus.ERROR : ExitStatus.of(summary().worst());
  }
}
