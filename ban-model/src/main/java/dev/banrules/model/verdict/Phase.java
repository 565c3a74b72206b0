package dev.banrules.model.verdict;

/** Where a prohibition stands on a day (semantics §2). */
public enum Phase {
  /** There is nothing to tell yet, or no longer. */
  NONE,
  /** It is without effect for the time being. */
  SUSPENDED,
  /** It will take effect. */
  UPCOMING,
  /** It is in effect, and one may still comply. */
  GRACE,
  /** It is in effect. */
  IN_FORCE
}
