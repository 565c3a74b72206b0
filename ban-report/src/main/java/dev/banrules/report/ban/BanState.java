package dev.banrules.report.ban;

import dev.banrules.model.verdict.Phase;

/** Where a ban stands on a day: the furthest phase of its conducts, unless it has ended. */
public enum BanState {
  /** It is not announced yet. */
  TO_COME,
  /** It is suspended. */
  SUSPENDED,
  /** It is announced and not in force yet. */
  UPCOMING,
  /** It is in force, with time to comply. */
  GRACE,
  /** It is in force. */
  IN_FORCE,
  /** It has ended. */
  ENDED,
  /** Nobody knows whether it still holds. */
  UNKNOWN;

  static BanState of(Phase furthest) {
    switch (furthest) {
      case NONE:
        return TO_COME;
      case SUSPENDED:
        return SUSPENDED;
      case UPCOMING:
        return UPCOMING;
      case GRACE:
        return GRACE;
      case IN_FORCE:
        return IN_FORCE;
    }
    throw new AssertionError(furthest);
  }
}
