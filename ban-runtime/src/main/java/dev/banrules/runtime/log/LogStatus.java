package dev.banrules.runtime.log;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How a log stands, for health checks and metrics.
 *
 * @param written how many answers were written
 * @param waiting how many wait to be written
 * @param lost how many were lost, because the queue was full or they could not be written
 * @param lastFailure why something last could not be written, if ever
 */
public record LogStatus(long written, long waiting, long lost, Optional<String> lastFailure) {

  /** Checks that nothing is null. */
  public LogStatus {
    requireNonNull(lastFailure, "lastFailure");
  }
}
