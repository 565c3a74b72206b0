package dev.banrules.model.verdict;

/** What a ban means for a piece of software, gravest first (semantics §7). */
public enum Consequence {
  /** It is prohibited, and the time to comply is over. */
  VIOLATION,
  /** It is prohibited, and one may still comply. */
  DUE,
  /** It will be prohibited. */
  UPCOMING,
  /** It is warned of. */
  ADVISORY,
  /** It would be prohibited, but the ban is suspended. */
  SUSPENDED,
  /** Advice, which binds nobody, speaks against it. */
  NOTICE,
  /** It is prohibited, and excused. */
  EXEMPT
}
