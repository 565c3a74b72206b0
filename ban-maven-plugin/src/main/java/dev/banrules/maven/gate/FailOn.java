package dev.banrules.maven.gate;

import dev.banrules.model.verdict.Status;

/** What stops a build. */
public enum FailOn {
  /** A component that a ban forbids for sure. */
  VIOLATING,
  /** Also one of which that is not known. */
  UNDETERMINED;

  /**
   * {@return whether a build stops}
   *
   * @param status what the findings come to
   */
  public boolean stops(Status status) {
    return status == Status.VIOLATING || (this == UNDETERMINED && status == Status.UNDETERMINED);
  }
}
