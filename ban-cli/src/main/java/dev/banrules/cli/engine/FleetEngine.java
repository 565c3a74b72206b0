package dev.banrules.cli.engine;

/** Audits fleets in another way than threads of this process; found as a service. */
public interface FleetEngine {

  /** The word that {@code --engine} knows it by. */
  String name();

  /**
   * Audits a fleet, and writes the answers.
   *
   * @throws dev.banrules.cli.console.UsageException if an input can't be used
   */
  FleetOutcome audit(FleetJob job);
}
